using System.Text.Json;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Tests.Equity;

public class EquityAuditTests
{
    private static readonly DateOnly Today = new(2026, 1, 31);

    private static readonly CbeEngine Engine = CbeEngine.Create(RulePack.Parse("""
        { "language": 1, "id": "audited", "version": "1", "title": "Audited", "scale": { "levels": ["No", "Yes"], "proficient": "Yes" },
          "elements": { "progression": { "levels": [ { "level": "Yes", "ruleName": "yes", "expression": "evidence.Any(Level = 'Yes')" } ] },
            "equity": { "subgroups": ["sex"], "rules": [ { "ruleName": "parity", "measure": "proficient", "expression": "not Significant or Ratio >= 0.8" } ] } } }
        """));

    [Fact]
    public void A_rate_stands_with_its_counts_interval_differences_and_tests()
    {
        var audit = Audit([("F", 30, 60), ("M", 45, 60)]);
        var women = Of(audit, "F");
        Assert.Equal((30, 60, "0.5"), ((int)women.Numerator.Value!.Value.ToDecimal(), women.Denominator.Value, women.Rate.ToString()));
        Assert.Equal(ProportionInterval.Wilson(30, 60), women.Interval.Value);
        Assert.Equal(("sex: M", "-0.25"), (women.Reference, women.ToReference.Difference.ToString()));
        Assert.Equal(DifferenceInterval.Newcombe(30, 60, 45, 60), women.ToReference.DifferenceInterval.Value);
        Assert.Equal(RatioInterval.Koopman(30, 60, 45, 60), women.ToReference.RatioInterval.Value);
        Assert.Equal(TwoProportionTest.Of(30, 60, 45, 60)!.Value.P, women.ToReference.P.Value);
        Assert.Equal(women.ToReference.P, women.ToReference.Holm);
        Assert.True(Of(audit, "M").IsReference);
        Assert.Equal("it is the reference", Of(audit, "M").ToReference.P.Reason);
    }

    [Fact]
    public void Holm_counts_the_comparisons_of_one_attribute_and_only_those_that_are_shown()
    {
        var audit = Audit([("A", 45, 60), ("B", 30, 60), ("C", 33, 60), ("D", 3, 60), ("E", 4, 60), ("few", 2, 4), ("few too", 9, 12)]);
        var p = new[] { "B", "C" }.Select(s => Of(audit, s).ToReference.P.Value!.Value).ToList();
        Assert.Equal(Multiplicity.Holm(p), new[] { "B", "C" }.Select(s => Of(audit, s).ToReference.Holm.Value!.Value));
        Assert.All(["D", "few", "few too"], s => Assert.True(Of(audit, s).ToReference.Holm.IsSuppressed));
    }

    [Fact]
    public void A_rate_near_everybody_is_a_bound_and_another_is_withheld_with_it()
    {
        var audit = Audit([("F", 40, 40), ("M", 30, 60)]);
        Assert.Equal((true, "at least 95 %"), (Of(audit, "F").IsCoded, Of(audit, "F").Bound.ToString()));
        Assert.True(Of(audit, "M") is { IsCoded: true, Bound: null, Numerator.IsSuppressed: true, ToOthers.OtherRate.IsSuppressed: true });
        Assert.Equal(0.7m, audit.Measures[0].All.Rate.Value!.Value.ToDecimal());
        Assert.Equal((2, 0), (audit.Measures[0].DecisionsWithheld, audit.Measures[0].Decisions.Count()));
    }

    [Fact]
    public void Where_everybody_is_held_only_bounds_are_told()
    {
        var audit = Audit([("F", 40, 40), ("M", 12, 12)]);
        Assert.All([audit.Measures[0].All, Of(audit, "F"), Of(audit, "M")], c => Assert.True(c.IsCoded && c.Bound is { IsTop: true }));
        Assert.True(audit.Measures[0].Undecided.IsSuppressed);
    }

    [Fact]
    public void Those_who_may_see_it_see_it_as_it_is()
    {
        var audit = Audit([("F", 40, 40), ("M", 30, 60)], new() { Coding = false });
        Assert.Equal((Number.One, 2), (Of(audit, "F").Rate.Value, audit.Measures[0].Decisions.Count()));
    }

    [Fact]
    public void A_reference_can_be_named()
    {
        var audit = Audit([("A", 45, 60), ("B", 30, 60), ("C", 20, 60)], new() { References = new Dictionary<string, string> { ["sex"] = "B" } });
        Assert.Equal(("sex: B", "0.25"), (Of(audit, "A").Reference, Of(audit, "A").ToReference.Difference.ToString()));
    }

    [Fact]
    public void A_reference_that_is_withheld_tells_nothing()
    {
        var audit = Audit([("A", 60, 60), ("B", 30, 60), ("C", 20, 60)], new() { References = new Dictionary<string, string> { ["sex"] = "A" } });
        Assert.All(["A", "B", "C"], s => Assert.True(Of(audit, s).ToReference.Difference.IsSuppressed));
    }

    [Fact]
    public void Not_stated_is_a_row_that_has_no_reference()
    {
        var row = Of(Audit([("A", 45, 60), ("B", 30, 60), (null, 20, 40)]), null);
        Assert.Equal(("learners whose value is not stated are not compared", "0.625"), (row.ToReference.P.Reason, row.ToOthers.OtherRate.ToString()));
    }

    [Fact]
    public void The_json_has_nothing_of_what_is_withheld_and_is_the_same_in_any_order()
    {
        (string?, int, int)[] groups = [("F", 40, 40), ("M", 30, 60), ("X", 3, 5), ("Y", 6, 11)];
        string text = Audit(groups).ToJson();
        Assert.Equal(text, Audit([.. groups.Reverse()]).ToJson());
        using var json = JsonDocument.Parse(text);
        var rows = json.RootElement.GetProperty("measures")[0].GetProperty("subgroups").EnumerateArray().ToList();
        Assert.Equal("""{"subgroup":"sex: F","label":"sex: Female (F)","attributes":{"sex":"F"},"denominator":40,"coded":true,"atLeast":0.95}""", rows[0].GetRawText());
        Assert.Equal("""{"subgroup":"sex: X","attributes":{"sex":"X"},"suppressed":true}""", rows[2].GetRawText());
    }

    [Fact]
    public void Names_and_values_of_the_common_standards_are_known_and_others_stay_as_they_are()
    {
        Assert.Equal("economicDisadvantage", SubgroupCatalogue.AttributeOf("ECODIS", ["sex", "economicDisadvantage"]));
        Assert.Equal("economicDisadvantage", SubgroupCatalogue.AttributeOf("000086", ["economicDisadvantage"]));
        Assert.Equal("englishLearner", SubgroupCatalogue.AttributeOf("English Learner Status", ["englishLearner"]));
        Assert.Equal("grade", SubgroupCatalogue.AttributeOf("grade", ["sex"]));
        Assert.Null(SubgroupCatalogue.Find("disability"));
        Assert.Equal("BL7", SubgroupCatalogue.OptionOf(SubgroupCatalogue.Find("race")!, "black or African-American")!.EdFacts);
        Assert.Equal("Yes", SubgroupCatalogue.OptionOf(SubgroupCatalogue.Find("LEP")!, "true")!.Code);
        Assert.Null(SubgroupCatalogue.OptionOf(SubgroupCatalogue.Find("sex")!, "not told"));
    }

    private static AuditSubgroup Of(EquityAudit audit, string? value) => audit.For("proficient")!.Subgroups.Single(s => s.Attributes[0].Value == value);

    private static EquityAudit Audit(IReadOnlyList<(string? Value, int Held, int Of)> groups, EquityAuditOptions? options = null) => EquityAudit.Of(
        Engine.EvaluateEquity(groups.SelectMany(g => Enumerable.Range(0, g.Of).Select(i => Learner($"{g.Value}-{i}", g.Value, i < g.Held))), Today, new EquityOptions { Measures = ["proficient"] }), options);

    private static LearnerRecord Learner(string id, string? value, bool held) => new()
    {
        Id = id,
        Subgroups = value is null ? new Dictionary<string, string>() : new Dictionary<string, string> { ["sex"] = value },
        Evidence = [new() { Id = "e", Competency = "c", OccurredOn = new(2026, 1, 12), Level = held ? "Yes" : "No" }],
    };
}
