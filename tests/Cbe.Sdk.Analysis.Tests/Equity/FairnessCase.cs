using System.Text.Json;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Tests.Support;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Tests.Equity;

/// <summary>Runs a case of a fairness toolkit, by what stands in it.</summary>
internal static class FairnessCase
{
    private const double Tolerance = 1e-6;

    public static void Check(JsonElement test)
    {
        var input = test.GetProperty("input");
        var expected = test.GetProperty("expected");
        string id = test.GetProperty("id").GetString()!;
        double tolerance = test.Find("tolerance")?.GetDouble() ?? Tolerance;
        if (input.Has("tau") || input.Has("fill_divbyzero"))
        {
            Disparities(input, expected, id);
        }
        else if (test.Has("metric"))
        {
            Single(test.Find("metric")!.Value.GetString()!, input, expected, tolerance, id);
        }
        else if (expected.ValueKind == JsonValueKind.Object && expected.Has("by_group"))
        {
            GroupCase.Check(test, input, expected, tolerance, id);
        }
        else if (expected.ValueKind == JsonValueKind.Array)
        {
            foreach (var metric in expected.EnumerateArray())
            {
                var figure = FairnessMetric.Of(metric.GetProperty("metric").GetString()!, FairnessInput.Of(input), metric.Find("privileged")?.GetBoolean(), metric.Find("alpha")?.GetDouble());

                // The tolerance of a case is itself rounded to three digits.
                ToolkitCases.Same(metric.Double("value"), figure.Or(0), (metric.Find("tolerance")?.GetDouble() ?? Tolerance) * 1.005, $"{id} {metric}");
            }
        }
        else
        {
            Named(input, expected, id);
        }
    }

    /// <summary>One metric of a toolkit that says 0 where there is nothing to divide by, and refuses to give a rate of nobody.</summary>
    private static void Single(string metric, JsonElement input, JsonElement expected, double tolerance, string id)
    {
        var figure = FairnessMetric.Of(metric, FairnessInput.Of(input), null, null);
        if (expected.ValueKind == JsonValueKind.String)
        {
            Assert.Equal("error", expected.GetString());
            Assert.Equal("there is nobody", figure.Reason);
            return;
        }

        ToolkitCases.Same(expected.GetDouble(), figure.Or(0), tolerance, id);
    }

    private static void Named(JsonElement input, JsonElement expected, string id)
    {
        foreach (var figure in expected.EnumerateObject().Where(f => !f.Name.EndsWith("_tolerance", StringComparison.Ordinal)))
        {
            double tolerance = expected.Find($"{figure.Name}_relative_tolerance") is { } relative ? relative.GetDouble() * figure.Value.GetDouble() : Tolerance;
            ToolkitCases.Same(figure.Value.GetDouble(), FairnessMetric.OfName(figure.Name, input).Or(0), tolerance, $"{id} {figure.Name}");
        }
    }

    /// <summary>Verdicts by a threshold, and what a toolkit puts in place of what cannot be divided.</summary>
    private static void Disparities(JsonElement input, JsonElement expected, string id)
    {
        foreach (var row in expected.EnumerateArray())
        {
            if (input.Find("tau") is { } tau)
            {
                var disparity = row.GetProperty("disparity") is { ValueKind: JsonValueKind.Number } value ? Figures.Of(value.GetDouble()) : Figures.Undefined<double>("not known");
                bool? verdict = row.GetProperty("parity") is { ValueKind: JsonValueKind.Null } ? null : row.GetProperty("parity").GetBoolean();
                Assert.Equal(verdict, GroupComparison.IsWithin(disparity, tau.GetDouble()).Value);
            }
            else if (row.Has("numerator"))
            {
                Assert.Null(new Confusion(row.Double("numerator"), 0, 0, row.Double("denominator") - row.Double("numerator")).TruePositiveRate.Value);
            }
            else
            {
                var ratio = new GroupComparison(OfRate(row.Double("group_rate")), OfRate(row.Double("reference_rate"))).DisparateImpact;
                Assert.NotNull(ratio.Reason);
                Assert.Equal(row.GetProperty("disparity") is { ValueKind: JsonValueKind.Null } ? (double?)null : row.Double("disparity"), row.Double("group_rate") == 0 ? (double?)null : ratio.Or(input.Double("fill_divbyzero")));
            }
        }

        Assert.NotEmpty(id);
    }

    private static Confusion OfRate(double rate) => new(100 * rate, 0, 100 * (1 - rate), 0);
}
