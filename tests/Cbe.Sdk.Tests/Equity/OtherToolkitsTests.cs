using System.Text.Json;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Equity;

/// <summary>Figures of other toolkits: where they agree with the definitions here, and where this report says instead that there is no figure.</summary>
public class OtherToolkitsTests
{
    [SharedDataFact("../cases/fairness-fairlearn.json")]
    public void Selection_rates_by_group_their_least_ratio_and_greatest_difference_are_those_of_fairlearn()
    {
        using var json = Read("fairness-fairlearn.json");
        var example = Case(json, "fl-disaggregated");
        var (input, expected) = (example.GetProperty("input"), example.GetProperty("expected"));
        var rows = Compare(input.GetProperty("group").EnumerateArray().Select(g => g.GetString()!), Numbers(input, "y_pred"));
        foreach (var group in expected.GetProperty("by_group").EnumerateObject())
        {
            Near(group.Value.GetProperty("sel"), rows.Single(r => r.Subgroup == $"group: {group.Name}").Rate.Value!.Value);
        }

        Near(expected.GetProperty("ratio_between_groups").GetProperty("sel"), rows.Min(r => r.Ratio.Value!.Value));
        Near(expected.GetProperty("difference_between_groups").GetProperty("sel"), rows.Max(r => -r.Difference.Value!.Value));
    }

    /// <summary>AIF360 divides by the group it is told is privileged, here the one with the smaller rate; the reference here is the greatest rate, so its ratio is the inverse.</summary>
    [SharedDataFact("../cases/fairness-aif360.json")]
    public void A_ratio_above_one_of_aif360_is_the_inverse_here()
    {
        using var json = Read("fairness-aif360.json");
        var example = Case(json, "aif-r20");
        var rows = Compare(Numbers(example.GetProperty("input"), "group").Select(g => $"{g}"), Numbers(example.GetProperty("input"), "y_pred"));
        var impact = example.GetProperty("expected").EnumerateArray().First(e => e.GetProperty("metric").GetString() == "disparate_impact");
        decimal inverse = 1 / rows.Min(r => r.Ratio.Value!.Value).ToDecimal();
        decimal tolerance = impact.GetProperty("tolerance").GetDecimal() + 0.000003m; // Six digits of a ratio are a few millionths of its inverse.
        Assert.InRange(inverse, impact.GetProperty("value").GetDecimal() - tolerance, impact.GetProperty("value").GetDecimal() + tolerance);
    }

    /// <summary>Aequitas gives 10 where the reference rate is 0, and no figure where both are.</summary>
    [SharedDataFact("../cases/fairness-derived.json")]
    public void A_reference_rate_of_zero_gives_no_ratio()
    {
        using var json = Read("fairness-derived.json");
        Assert.Equal(10, Case(json, "aeq-divide-by-zero").GetProperty("input").GetProperty("fill_divbyzero").GetDecimal());
        var rows = Compare(["a", "a", "b", "b"], [0, 0, 0, 0]);
        Assert.All(rows, r => Assert.Equal("the rate of the reference is 0", r.Ratio.Reason));
        Assert.All(rows, r => Assert.Equal((Number.Zero, false), (r.Difference.Value!.Value, r.Significant.Value!.Value)));
    }

    [SharedDataFact("../cases/fairness-statistics.json")]
    public void A_ratio_below_four_fifths_of_five_learners_is_no_significant_difference()
    {
        using var json = Read("fairness-statistics.json");
        var example = Case(json, "impact-ratio-small-n");
        var (selected, total, rate) = (example.GetProperty("input").GetProperty("selected"), example.GetProperty("input").GetProperty("total"), example.GetProperty("expected").GetProperty("rate"));
        var rows = Compare(
            total.EnumerateObject().SelectMany(g => Enumerable.Repeat(g.Name, g.Value.GetInt32())),
            total.EnumerateObject().SelectMany(g => Enumerable.Range(0, g.Value.GetInt32()).Select(i => i < selected.GetProperty(g.Name).GetInt32() ? 1 : 0)));
        var a = rows.Single(r => r.Subgroup == "group: A");
        Near(rate.GetProperty("A"), a.Rate.Value!.Value);
        Near(rate.GetProperty("W"), a.ReferenceRate.Value!.Value);
        Assert.True(a.Ratio.Value < Number.FromDecimal(0.8m));
        Assert.Equal((false, EquityTest.FisherExact), (a.Significant.Value!.Value, a.Test!.Value));
    }

    /// <summary>With one degree of freedom, a statistic is beyond the critical value just when its probability is below 5 %.</summary>
    [SharedDataFact("../cases/fairness-statistics.json")]
    public void The_critical_value_fits_a_published_test_of_one_proportion()
    {
        using var json = Read("fairness-statistics.json");
        var expected = Case(json, "prop-test-1").GetProperty("expected");
        decimal critical = decimal.Parse(RateTest.Critical[..20], System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(expected.GetProperty("p_value").GetDecimal() < 0.05m, expected.GetProperty("chi2").GetDecimal() > critical);
    }

    private static JsonDocument Read(string file) => JsonDocument.Parse(File.ReadAllText(SharedData.PathOf($"../cases/{file}")));

    private static JsonElement Case(JsonDocument json, string id) => json.RootElement.GetProperty("cases").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);

    private static IEnumerable<int> Numbers(JsonElement input, string key) => input.GetProperty(key).EnumerateArray().Select(v => v.GetInt32());

    private static void Near(JsonElement expected, Number actual) => Assert.InRange(actual.ToDecimal(), expected.GetDecimal() - 0.000001m, expected.GetDecimal() + 0.000001m);

    private static List<SubgroupOutcome> Compare(IEnumerable<string> groups, IEnumerable<int> held)
    {
        var all = groups.Zip(held).ToList();
        static SubgroupSums.Sum Of(IEnumerable<(string, int Held)> learners) => new(learners.Sum(l => l.Held) * Number.Scale, learners.Count(), learners.Sum(l => l.Held), learners.Count(), 0);
        return [.. SubgroupComparison.Of([.. all.GroupBy(l => l.First).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => new SubgroupRow([KeyValuePair.Create("group", (string?)g.Key)], Of(g)))], Of(all))];
    }
}
