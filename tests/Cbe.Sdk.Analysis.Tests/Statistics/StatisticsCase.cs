using System.Text.Json;
using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Analysis.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Statistics;

/// <summary>Runs a case about an interval, a test or a correction, by what stands in it.</summary>
internal static class StatisticsCase
{
    private const double Tolerance = 1e-6;

    public static void Check(JsonElement test)
    {
        var input = test.GetProperty("input");
        string id = test.GetProperty("id").GetString()!;
        if (test.Find("methods") is { } methods)
        {
            Many(test, input, [.. methods.EnumerateArray().Select(m => m.GetString()!)], id);
        }
        else if (input.Has("compare"))
        {
            var interval = Compared(input);
            Interval(test, interval, id);
        }
        else if (input.Has("method"))
        {
            Interval(test, Proportion(input.GetProperty("method").GetString()!, input.Double("count"), input.Double("nobs"), Confidence(input)), id);
        }
        else if (input.Has("null_value"))
        {
            Given(test.GetProperty("expected"), input, id);
        }
        else if (input.Find("p") is { } p)
        {
            Adjusted(test.GetProperty("expected"), p.Doubles(), id);
        }
        else
        {
            ImpactRatio(test.GetProperty("expected"), input, id);
        }
    }

    private static void Many(JsonElement test, JsonElement input, IReadOnlyList<string> methods, string id)
    {
        var low = test.GetProperty("ci_low").EnumerateArray().ToList();
        var high = test.GetProperty("ci_upp").EnumerateArray().ToList();
        foreach (var (i, method) in methods.Index())
        {
            // Where the toolkit found none its search had failed.
            if (low[i].ValueKind == JsonValueKind.Null || high[i].ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            var (lower, upper) = (low[i].GetDouble(), high[i].GetDouble());
            Assert.True(Candidates(method, input.Double("count"), input.Double("nobs"), Confidence(input)).Any(c => IsSame(c.Low, lower, method) && IsSame(c.High, upper, method)),
                FormattableString.Invariant($"{id} {method}: expected {lower} to {upper}, is {string.Join(" or ", Candidates(method, input.Double("count"), input.Double("nobs"), Confidence(input)))}"));
        }
    }

    /// <summary>
    /// What a name of a method stands for. R's <c>bayes</c> is the interval of highest density, and that of equal tails where
    /// its search for the former has failed. Its <c>profile</c> draws a curve through few points of the likelihood of
    /// <c>lrt</c>, with half a case more at 0 and at all: it agrees to three digits. Some versions cut at 0 and 1, others not.
    /// </summary>
    private static IEnumerable<Interval> Candidates(string method, double held, double of, double confidence) => method switch
    {
        "bayes" => [ProportionInterval.HighestPosteriorDensity(held, of, confidence), ProportionInterval.Jeffreys(held, of, confidence)],
        "profile" when held == 0 => [new(0, ProportionInterval.LikelihoodRatio(0.5, of + 1, confidence).High)],
        "profile" when held == of => [new(ProportionInterval.LikelihoodRatio(held + 0.5, of + 1, confidence).Low, 1)],
        "profile" => [ProportionInterval.LikelihoodRatio(held, of, confidence)],
        "agresti-coull" or "asymptotic" => [Proportion(method, held, of, confidence), Proportion(method, held, of, confidence).Within(0, 1)],
        _ => [Proportion(method, held, of, confidence)],
    };

    private static bool IsSame(double actual, double expected, string method) => Math.Abs(actual - expected) <= (method == "profile" ? 1.5e-3 : Tolerance);

    private static void Interval(JsonElement test, Interval interval, string id)
    {
        if (test.Find("within") is { } within)
        {
            Assert.True(interval.Low >= within[0].GetDouble() && interval.High <= within[1].GetDouble(), id);
            return;
        }

        var ends = test.GetProperty("ci").Doubles();
        double Within(double end) => test.Find("relative_tolerance") is { } relative ? relative.GetDouble() * Math.Abs(end) : test.Find("tolerance")?.GetDouble() ?? Tolerance;
        ToolkitCases.Same(ends[0], interval.Low, Within(ends[0]), $"{id} low");
        ToolkitCases.Same(ends[1], interval.High, Within(ends[1]), $"{id} high");
    }

    private static double Confidence(JsonElement input) => 1 - (input.Find("alpha")?.GetDouble() ?? 0.05);

    private static Interval Proportion(string method, double held, double of, double confidence) => method switch
    {
        "normal" or "asymptotic" => ProportionInterval.Normal(held, of, confidence),
        "agresti-coull" or "agresti_coull" => ProportionInterval.AgrestiCoull(held, of, confidence),
        "jeffreys" => ProportionInterval.Jeffreys(held, of, confidence),
        "bayes" => ProportionInterval.HighestPosteriorDensity(held, of, confidence),
        "beta" or "exact" => ProportionInterval.ClopperPearson(held, of, confidence),
        "cloglog" => ProportionInterval.Cloglog(held, of, confidence),
        "logit" => ProportionInterval.Logit(held, of, confidence),
        "probit" => ProportionInterval.Probit(held, of, confidence),
        "lrt" => ProportionInterval.LikelihoodRatio(held, of, confidence),
        "prop.test" => ProportionInterval.ContinuityCorrected(held, of, confidence),
        "wilson" => ProportionInterval.Wilson(held, of, confidence),
        _ => throw new NotSupportedException(method),
    };

    private static Interval Compared(JsonElement input)
    {
        var (a, m, b, n) = (input.Double("count1"), input.Double("nobs1"), input.Double("count2"), input.Double("nobs2"));
        double confidence = Confidence(input);
        return (input.GetProperty("compare").GetString(), input.GetProperty("method").GetString()) switch
        {
            ("diff", "agresti-caffo") => DifferenceInterval.AgrestiCaffo(a, m, b, n, confidence),
            ("diff", "newcomb" or "newcombe") => DifferenceInterval.Newcombe(a, m, b, n, confidence),
            ("ratio", "log") => RatioInterval.Log(a, m, b, n, confidence),
            ("ratio", "log-adjusted") => RatioInterval.LogAdjusted(a, m, b, n, confidence),
            ("ratio", "score" or "koopman") => RatioInterval.Koopman(a, m, b, n, confidence),
            ("odds-ratio", "logit") => OddsRatioInterval.Logit(a, m, b, n, confidence),
            ("odds-ratio", "logit-adjusted") => OddsRatioInterval.LogitAdjusted(a, m, b, n, confidence),
            ("odds-ratio", "logit-smoothed") => OddsRatioInterval.LogitSmoothed(a, m, b, n, confidence),
            ("odds-ratio", "score") => OddsRatioInterval.Score(a, m, b, n, confidence),
            var other => throw new NotSupportedException(other.ToString()),
        };
    }

    private static void Given(JsonElement expected, JsonElement input, string id)
    {
        var (held, of) = (input.GetProperty("n_success").Doubles(), input.GetProperty("nobs").Doubles());
        var result = ChiSquareTest.OfGiven(held, of, input.Double("null_value"));
        ToolkitCases.Same(expected.Double("chi2"), result.Statistic, Tolerance, $"{id} statistic");
        Assert.Equal(expected.GetProperty("df").GetInt32(), result.DegreesOfFreedom);
        ToolkitCases.Same(expected.Double("p_value"), result.P, Tolerance, $"{id} p");
        if (expected.Find("ci") is { } ci)
        {
            var interval = ProportionInterval.Wilson(held[0], of[0], Confidence(input));
            ToolkitCases.Same(ci[0].GetDouble(), interval.Low, Tolerance, $"{id} low");
            ToolkitCases.Same(ci[1].GetDouble(), interval.High, Tolerance, $"{id} high");
        }
    }

    private static void Adjusted(JsonElement expected, IReadOnlyList<double> p, string id)
    {
        foreach (var method in expected.EnumerateObject().Where(m => m.Name != "rawp"))
        {
            var adjusted = method.Name switch
            {
                "Bonferroni" => Multiplicity.Bonferroni(p),
                "Holm" => Multiplicity.Holm(p),
                "Hochberg" => Multiplicity.Hochberg(p),
                "SidakSS" => Multiplicity.SidakSingleStep(p),
                "SidakSD" => Multiplicity.SidakStepDown(p),
                "BH" => Multiplicity.BenjaminiHochberg(p),
                "BY" => Multiplicity.BenjaminiYekutieli(p),
                _ => throw new NotSupportedException(method.Name),
            };
            foreach (var (i, value) in method.Value.Doubles().Index())
            {
                ToolkitCases.Same(value, adjusted[i], Tolerance, $"{id} {method.Name} {i}");
            }
        }
    }

    /// <summary>A ratio below the threshold; that it says nothing here is what the test beside it is for.</summary>
    private static void ImpactRatio(JsonElement expected, JsonElement input, string id)
    {
        var rates = input.GetProperty("selected").EnumerateObject().ToDictionary(g => g.Name, g => g.Value.GetDouble() / input.GetProperty("total").Double(g.Name));
        foreach (var rate in expected.GetProperty("rate").EnumerateObject())
        {
            ToolkitCases.Same(rate.Value.GetDouble(), rates[rate.Name], Tolerance, $"{id} {rate.Name}");
        }

        Assert.Equal(expected.GetProperty("below_threshold").GetBoolean(), rates.Values.Min() / rates.Values.Max() < input.Double("threshold"));
    }
}
