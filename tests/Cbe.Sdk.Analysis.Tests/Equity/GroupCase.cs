using System.Text.Json;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Analysis.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Equity;

/// <summary>Runs a case of figures by groups, with how far they are apart, and bootstrap quantiles.</summary>
internal static class GroupCase
{
    public static void Check(JsonElement test, JsonElement input, JsonElement expected, double tolerance, string id)
    {
        foreach (var part in expected.EnumerateObject())
        {
            foreach (var (group, metric, value) in Values(part.Value))
            {
                var figures = Of(metric, input);
                var figure = part.Name switch
                {
                    "overall" => figures.Overall,
                    "by_group" => figures.Groups[group!],
                    "group_min" => figures.Min,
                    "group_max" => figures.Max,
                    "difference_between_groups" => figures.DifferenceBetween,
                    "ratio_between_groups" => figures.RatioBetween,
                    "difference_to_overall" => figures.DifferenceToOverall,
                    "ratio_to_overall" => figures.RatioToOverall,
                    _ => throw new NotSupportedException(part.Name),
                };
                ToolkitCases.Same(value, figure.Or(0), tolerance, $"{id} {part.Name} {group} {metric}");
            }
        }

        if (test.Find("bootstrap") is { } bootstrap)
        {
            Bootstrapped(bootstrap, input, id);
        }
    }

    private static IEnumerable<(string? Group, string Metric, double Value)> Values(JsonElement part) => part.EnumerateObject().SelectMany(p => p.Value.ValueKind == JsonValueKind.Object
        ? p.Value.EnumerateObject().Select(m => ((string?)p.Name, m.Name, m.Value.GetDouble()))
        : [(null, p.Name, p.Value.GetDouble())]);

    /// <summary>A name may end in the name of a list of weights.</summary>
    private static GroupFigures Of(string metric, JsonElement input)
    {
        var plain = FairnessInput.Of(input);
        var weights = input.EnumerateObject().Where(p => p.Name.StartsWith("weight", StringComparison.Ordinal) && metric.EndsWith("_" + p.Name, StringComparison.Ordinal)).Select(p => p.Value.Doubles()).FirstOrDefault();
        string name = weights is null ? metric : metric[..metric.LastIndexOf('_')];
        return GroupFigures.Of(plain.Actual, plain.Decided, plain.Groups, FairnessMetric.Rate(name)!, weights ?? plain.Weights);
    }

    /// <summary>The toolkit drew few samples with draws of its own: its quantiles lie near ours, as far as so few samples and cases can tell.</summary>
    private static void Bootstrapped(JsonElement bootstrap, JsonElement input, string id)
    {
        var plain = FairnessInput.Of(input);
        var quantiles = bootstrap.GetProperty("quantiles").Doubles();
        double? Rate(IReadOnlyList<int> drawn, string? group)
        {
            var of = drawn.Where(i => group is null || plain.Groups[i] == group).ToList();
            return of.Count == 0 ? null : (double)of.Count(i => plain.Decided[i]) / of.Count;
        }

        void Near(JsonElement expected, string? group)
        {
            var (ours, _) = Bootstrap.Quantiles(plain.Groups.Count, d => Rate(d, group), quantiles, 20_000);
            foreach (var (i, value) in expected.Doubles().Index())
            {
                ToolkitCases.Same(value, ours[i], 0.08, $"{id} bootstrap {group} {quantiles[i]}");
            }
        }

        Near(bootstrap.GetProperty("overall_sel"), null);
        foreach (var group in bootstrap.GetProperty("by_group_sel").EnumerateObject())
        {
            Near(group.Value, group.Name);
        }
    }
}
