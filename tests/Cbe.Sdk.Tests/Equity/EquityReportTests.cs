using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Engine;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Equity;

public class EquityReportTests
{
    private const string Levels = """
        "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "mastery.Score >= 70" } ]
        """;

    private static readonly CbeEngine Engine = EngineWith("""
        "minimumCount": 3, "subgroups": ["sex", "home"], "intersections": [["sex", "home"]],
        "rules": [ { "ruleName": "parity", "measure": "proficient", "expression": "Ratio >= 0.8 or not Significant" } ]
        """);

    [Fact]
    public void The_report_is_the_same_for_any_order_of_learners_and_any_number_of_threads()
    {
        var learners = Random(300);
        string report = Engine.EvaluateEquity(learners, TestPacks.Today, threads: 1).ToJson();
        var shuffled = learners.OrderBy(l => (l.Id.GetHashCode(StringComparison.Ordinal), l.Id)).ToArray();
        Assert.Equal(report, Engine.EvaluateEquity(shuffled, TestPacks.Today, threads: 4).ToJson());
        Assert.Equal(report, Engine.EvaluateEquity(learners.Reverse(), TestPacks.Today).ToJson());
    }

    [Fact]
    public void A_tally_of_reports_gives_the_same_report()
    {
        var learners = Random(100);
        var tally = Engine.TallyEquity(TestPacks.Today);
        foreach (var learner in learners.Reverse())
        {
            tally.Add(learner, Engine.Evaluate(learner, TestPacks.Today));
        }

        Assert.Equal(Engine.EvaluateEquity(learners, TestPacks.Today).ToJson(), tally.ToReport().ToJson());
    }

    [Fact]
    public void A_tally_takes_no_report_from_another_record_day_or_pack()
    {
        var learner = Learner("a", "F", "x", 80);
        var tally = Engine.TallyEquity(TestPacks.Today);
        Assert.Throws<ArgumentException>(() => tally.Add(learner with { Id = "b" }, Engine.Evaluate(learner, TestPacks.Today)));
        Assert.Throws<ArgumentException>(() => tally.Add(learner with { Subgroups = new Dictionary<string, string>() }, Engine.Evaluate(learner, TestPacks.Today)));
        Assert.Throws<ArgumentException>(() => tally.Add(learner, Engine.Evaluate(learner, TestPacks.Today.AddDays(-1))));
        Assert.Throws<ArgumentException>(() => tally.Add(learner, EngineWith("").Evaluate(learner, TestPacks.Today)));
    }

    [Fact]
    public void A_learner_with_many_competencies_weighs_no_more_than_one_with_one()
    {
        // Four of her six competencies are proficient, and his one is not: (2/3 + 0) / 2, not 4/7.
        var her = Learner("a", "F", "x", 80, 80, 80, 80, 10, 10);
        var all = Engine.EvaluateEquity([her, Learner("b", "F", "x", 10), Learner("c", "F", "x", 90)], TestPacks.Today).For("proficient")!.All;
        Assert.Equal((Number.FromDecimal(1.666667m), 3, Number.FromDecimal(0.555556m)), (all.Numerator.Value, all.Denominator.Value, all.Rate.Value));
        Assert.Equal((5, 8, 0), (all.Held.Value, all.Decided.Value, all.Undecided.Value));
    }

    [Fact]
    public void A_suppressed_subgroup_is_named_and_tells_nothing()
    {
        var report = Engine.EvaluateEquity([.. Many("F", "x", 80, 12), .. Many("M", "x", 80, 9), .. Many("X", "x", 10, 2)], TestPacks.Today);
        var suppressed = report.For("proficient")!.Subgroups.Single(s => s.Subgroup == "sex: X");
        Assert.True(suppressed.IsSuppressed);
        Assert.True(suppressed.Rate.IsSuppressed && suppressed.Significant.IsSuppressed && suppressed.Undecided.IsSuppressed && suppressed.OtherRate.IsSuppressed);
        Assert.Null(suppressed.Reference);
        Assert.Equal(Answer.Insufficient, Assert.Single(suppressed.Decisions).Answer);
        string why = suppressed.Decisions[0].Explain().ToText();
        Assert.Contains("suppressed or undefined", why, StringComparison.Ordinal);
        Assert.DoesNotContain("0", why.Replace("0.8", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("2", why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_about_a_subgroup_and_explains_its_figures()
    {
        var report = Engine.EvaluateEquity([.. Many("F", "x", 80, 30), .. Many("M", "x", 80, 10), .. Many("M", "x", 10, 30)], TestPacks.Today);
        var decision = report.Decisions.Single(d => d.Subject.Subgroup == "sex: M");
        Assert.Equal((null, "proficient", Answer.NotMet), (decision.Learner, decision.Subject.Measure, decision.Answer));
        Assert.Contains("0.25 is less than 0.8", decision.Explain().ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_learner_who_comes_again_is_counted_once()
    {
        var report = Engine.EvaluateEquity([.. Many("F", "x", 80, 4), Learner("F-x-80-0", "F", "x", 10)], TestPacks.Today);
        Assert.Equal((4, "1 learner came again; each is counted once, by the first record"), (report.Learners, Assert.Single(report.Findings, f => f.Code == "CBE3114").Message));
    }

    [Fact]
    public void The_population_hash_is_that_of_the_sorted_evidence_hashes()
    {
        var learners = Random(20);
        var hashes = learners.Select(LearnerJson.Hash).Order(StringComparer.Ordinal).Select(h => h + "\n");
        string expected = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(string.Concat(hashes))));
        Assert.Equal(expected, Engine.EvaluateEquity(learners, TestPacks.Today).Provenance.EvidenceHash);
    }

    [Fact]
    public void An_attribute_with_a_value_for_each_learner_forms_no_subgroups()
    {
        var options = new EquityOptions { Subgroups = ["number", "sex"], Intersections = [["number", "sex"]] };
        var learners = Random(150).Select((l, i) => l with { Subgroups = new Dictionary<string, string> { ["number"] = $"{i}", ["sex"] = "F" } });
        var report = Engine.EvaluateEquity(learners, TestPacks.Today, options);
        Assert.Equal(["CBE3121", "CBE3121"], report.Findings.Select(f => f.Code));
        Assert.Equal(["sex: F"], report.For("proficient")!.Subgroups.Select(s => s.Subgroup));
    }

    [Fact]
    public void A_host_may_ask_for_other_attributes_and_measures_and_a_greater_minimum()
    {
        var report = Engine.EvaluateEquity(Random(60), TestPacks.Today, new EquityOptions { Subgroups = ["home"], Measures = ["Retake", "RULE:PROFICIENT"], MinimumCount = 5 });
        Assert.Equal(["retake", "rule:proficient"], report.Measures.Select(m => m.Measure));
        Assert.Equal((5, "home"), (report.MinimumCount, Assert.Single(report.Subgroups)));
        Assert.Empty(report.Intersections);
    }

    [Fact]
    public void What_cannot_be_asked_for_is_refused_with_help()
    {
        Refused(new() { Measures = ["proficent"] }, "did you mean `proficient`?");
        Refused(new() { Measures = ["rule:parity"] }, "there is no measure `rule:parity`");
        Refused(new() { MinimumCount = 2 }, "less than the pack's own of 3");
        Refused(new() { MinimumCount = 1_001 }, "1 to 1000");
        Refused(new() { Intersections = [["sex"]] }, "cross two or three");
        Refused(new() { Intersections = [["sex", "home"], ["sex", "home", "grade"]] }, "share two attributes");
        Refused(new() { Intersections = [["sex", "home"], ["home", "grade"], ["grade", "sex"]] }, "closes a ring");
    }

    [Fact]
    public void A_pack_without_equity_rules_gives_the_table_all_the_same()
    {
        var report = EngineWith("").EvaluateEquity(Random(40), TestPacks.Today, new EquityOptions { Subgroups = ["sex"], MinimumCount = 1 });
        Assert.Equal(["proficient"], report.Measures.Select(m => m.Measure));
        Assert.Empty(report.Decisions);
    }

    [Fact]
    public void Records_and_reports_are_let_go_as_they_are_counted()
    {
        var first = new List<WeakReference>();
        int alive = -1;
        IEnumerable<LearnerRecord> Learners()
        {
            foreach (int i in Enumerable.Range(0, 2_000))
            {
                if (i == 1_999)
                {
                    GC.Collect();
                    alive = first.Count(r => r.IsAlive);
                }

                yield return One(i);
            }
        }

        LearnerRecord One(int i)
        {
            var learner = Learner($"l{i}", i % 2 == 0 ? "F" : "M", "x", 80);
            if (i < 1_000)
            {
                first.Add(new(learner));
            }

            return learner;
        }

        Assert.Equal(2_000, Engine.EvaluateEquity(Learners(), TestPacks.Today, threads: 2).Learners);
        Assert.Equal(0, alive);
    }

    [Fact]
    public void The_tally_is_cut_short_when_it_is_cancelled() => Assert.Throws<OperationCanceledException>(() =>
        Engine.EvaluateEquity(Random(5), TestPacks.Today, cancellationToken: new CancellationToken(canceled: true)));

    private static void Refused(EquityOptions options, string why) =>
        Assert.Contains(why, Assert.Throws<ArgumentException>(() => Engine.TallyEquity(TestPacks.Today, options)).Message, StringComparison.Ordinal);

    private static CbeEngine EngineWith(string equity) => CbeEngine.Create(RulePack.Parse(TestPacks.Json(Levels).Replace("\"elements\": { ", $"\"elements\": {{ \"equity\": {{ {equity} }}, ", StringComparison.Ordinal)));

    private static LearnerRecord[] Random(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(i => Learner($"l{i}", random.Next(2) == 0 ? "F" : "M", $"h{random.Next(3)}", [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => random.Next(40, 100))]))];
    }

    private static IEnumerable<LearnerRecord> Many(string sex, string home, int score, int count) => Enumerable.Range(0, count).Select(i => Learner($"{sex}-{home}-{score}-{i}", sex, home, score));

    private static LearnerRecord Learner(string id, string sex, string home, params int[] scores) => new()
    {
        Id = id,
        Subgroups = new Dictionary<string, string> { ["sex"] = sex, ["home"] = home },
        Evidence = [.. scores.Select((s, i) => TestPacks.Item($"e{i}", score: s, competency: $"C{i}"))],
    };
}
