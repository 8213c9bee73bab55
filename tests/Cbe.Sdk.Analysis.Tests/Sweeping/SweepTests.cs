using System.Diagnostics;
using System.Text.Json;
using Cbe.Sdk.Analysis.Sweeping;
using Cbe.Sdk.Analysis.Tests.Simulation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Values;
using Xunit.Abstractions;

namespace Cbe.Sdk.Analysis.Tests.Sweeping;

public class SweepTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<LearnerRecord> Learners = District.Learners(300);

    [Fact]
    public void A_sweep_is_the_same_as_evaluating_edited_packs_one_by_one()
    {
        var sweep = Sweep("demonstrations=2..3", "window=90,365");
        Assert.Equal(4, sweep.Points.Count);
        int outcome = sweep.Outcomes.Index().Single(o => o.Item.Name == "Proficient").Index;
        string json = File.ReadAllText(RepositoryRoot.At("samples", "district", "pack.json"));
        foreach (var point in sweep.Points)
        {
            string edited = Edited(Edited(json, "\"value\": 365,", $"\"value\": {point.Values[1]},"), "\"value\": 3,", $"\"value\": {point.Values[0]},");
            var engine = CbeEngine.Create(RulePack.Parse(edited));
            var shareOf = Learners.ToDictionary(l => l, l => ShareOf(engine.Evaluate(l, District.Day)));
            foreach (var (index, subgroup) in sweep.Subgroups.Index())
            {
                var (shares, learners) = Sum(shareOf, l => subgroup.Attribute is null || l.Subgroups.GetValueOrDefault(subgroup.Attribute) == subgroup.Value);
                var rate = point.Rate(outcome, index);
                if (!rate.Denominator.IsSuppressed)
                {
                    Assert.Equal((shares, learners), (rate.Numerator.Value, rate.Denominator.Value));
                }
            }
        }
    }

    [Fact]
    public void The_present_value_is_marked()
    {
        var sweep = Sweep("demonstrations=1..4");
        Assert.Equal("3", Assert.Single(sweep.Points, p => p.IsPresent).Values[0]);
        Assert.DoesNotContain(Sweep("demonstrations=4..5").Points, p => p.IsPresent);
    }

    [Fact]
    public void A_stricter_figure_falls_and_a_wider_window_rises()
    {
        var sweep = Sweep(new SweepOptions { Outcomes = ["Proficient or above"] }, "demonstrations=1..5", "window=60,180,365");
        Assert.All(sweep.Lines, l => Assert.True(l.Trend is SweepTrend.Flat || l.Trend == (l.Parameter == 0 ? SweepTrend.Falling : SweepTrend.Rising), $"{l}"));
    }

    [Fact]
    public void A_planted_step_is_a_cliff_and_no_other_is()
    {
        // Everybody shows three demonstrations at once, and nothing else differs.
        var learners = Enumerable.Range(0, 60).Select(i => District.Learners(1)[0] with
        {
            Id = $"l{i}",
            Evidence = [.. Enumerable.Range(0, 3).Select(n => new Evidence { Id = $"e{n}", Competency = "read-closely", OccurredOn = new(2026, 3, 1), Score = Number.FromInteger(75), Level = "Proficient", Assessor = "teacher" })],
        });
        using var population = LearnerPopulation.Read(District.Engine, learners);
        var sweep = PolicySweep.Of(District.Engine, population, District.Day, Ranges("demonstrations=1..6"), new() { Outcomes = ["Proficient or above"], By = [] });
        var cliff = Assert.Single(sweep.Cliffs);
        Assert.Equal(("3", "4", -Number.One), (sweep.Points[cliff.From].Values[0], sweep.Points[cliff.To].Values[0], cliff.Change));
        Assert.Equal(SweepTrend.Falling, Assert.Single(sweep.Lines).Trend);
    }

    [Fact]
    public void Even_steps_are_no_cliffs()
    {
        // One more learner falls off at each value.
        var learners = Enumerable.Range(0, 60).Select(i => District.Learners(1)[0] with
        {
            Id = $"l{i}",
            Evidence = [.. Enumerable.Range(0, 1 + (i % 6)).Select(n => new Evidence { Id = $"e{n}", Competency = "read-closely", OccurredOn = new(2026, 3, 1), Score = Number.FromInteger(75), Level = "Proficient", Assessor = "teacher" })],
        });
        using var population = LearnerPopulation.Read(District.Engine, learners);
        Assert.Empty(PolicySweep.Of(District.Engine, population, District.Day, Ranges("demonstrations=1..6"), new() { Outcomes = ["Proficient or above"], By = [] }).Cliffs);
    }

    [Fact]
    public void Small_subgroups_are_withheld_at_every_point_and_cannot_be_found_from_the_rest()
    {
        var sweep = Sweep("demonstrations=1..5");
        int[] sex = [.. sweep.Subgroups.Index().Where(s => s.Item.Attribute == "sex").Select(s => s.Index)];
        for (int outcome = 0; outcome < sweep.Outcomes.Count; outcome++)
        {
            foreach (var point in sweep.Points)
            {
                var withheld = sex.Where(s => point.Rate(outcome, s).Denominator.IsSuppressed).ToList();
                int hidden = point.Rate(outcome).Denominator.Value!.Value - sex.Except(withheld).Sum(s => point.Rate(outcome, s).Denominator.Value!.Value);
                Assert.True(withheld.Count == 0 || hidden == 0 || (withheld.Count >= 2 && hidden >= 10), $"{withheld.Count} withheld, {hidden} learners");
                Assert.Equal(withheld, sex.Where(s => sweep.Points[0].Rate(outcome, s).Denominator.IsSuppressed));
            }
        }

        Assert.DoesNotContain("\"sex: X\",\"learners\":0", sweep.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_said_with_near_misses()
    {
        var said = Assert.Throws<SweepException>(() => Ranges("demonstration=1..5", "window=10,9999,many", "average=50..90/0", "nothing", "window=90")).Problems.Select(p => p.ToString()).ToList();
        Assert.Contains("the pack `northfield 2026.1.0` has no parameter `demonstration` (did you mean `demonstrations`?)", said);
        Assert.Contains("`10` is outside the limits of `window`, 30 to 730 (stay within them, or change the limits in the pack)", said);
        Assert.Contains("`9999` is outside the limits of `window`, 30 to 730 (stay within them, or change the limits in the pack)", said);
        Assert.Contains("`many` is no value of `window`: it is a number (write digits: `3`)", said);
        Assert.Contains("`0` is no step between values of `average` (write a number above 0: `0..100/5`)", said);
        Assert.Contains(said, s => s.StartsWith("`nothing` says no values of a parameter", StringComparison.Ordinal));
        Assert.Contains("the parameter `window` stands twice (write all of its values in one place)", said);
    }

    [Fact]
    public void Ranges_have_steps_and_stand_in_order_each_once() =>
        Assert.Equal("window = 60, 90, 120, 365 | average = 50, 52.5, 55", string.Join(" | ", Ranges("window=365,60..120/30,90", "average=50..55/2.5")));

    [Fact]
    public void Levels_days_and_truths_are_swept()
    {
        var engine = CbeEngine.Create(RulePack.Parse("""
            {
              "language": 1, "id": "p", "version": "1", "scale": { "levels": ["A", "B", "C"], "proficient": "B" },
              "parameters": { "floor": { "type": "level", "value": "B" }, "open": { "type": "boolean", "value": true }, "begins": { "type": "date", "value": "2026-01-31" } },
              "elements": { "progression": { "levels": [ { "level": "B", "ruleName": "b", "expression": "evidence.Any(Level >= params.floor) or (params.open and asOf < params.begins)" } ] } }
            }
            """));
        var ranges = SweepRanges.Parse(engine, District.Day, ["floor=A..C", "open=true,false", "begins=2026-02-28,2026-01-31"]);
        Assert.Equal("floor = A, B, C | open = false, true | begins = 2026-01-31, 2026-02-28", string.Join(" | ", ranges));
        using var population = LearnerPopulation.Read(engine, Enumerable.Range(0, 20).Select(i => new LearnerRecord { Id = $"l{i}", Evidence = [new() { Id = "e", Competency = "c", OccurredOn = new(2026, 1, 1), Level = i < 10 ? "B" : "C" }] }));
        var sweep = PolicySweep.Of(engine, population, District.Day, ranges, new() { Outcomes = ["B"] });
        Assert.Equal(12, sweep.Points.Count);
        Assert.Equal(["1", "1", "0.5"], sweep.Points.Where(p => p.Values[1] == "true" && p.Values[2] == "2026-01-31").Select(p => p.Rate(0).Rate.Value.ToString()));
        Assert.Contains("did you mean `C`?", Assert.Throws<SweepException>(() => SweepRanges.Parse(engine, District.Day, ["floor=A..CC"])).Problems[0].Help, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_points_and_unknown_outcomes_are_refused()
    {
        Assert.Contains("at most 400 are swept", Assert.Throws<SweepException>(() => Sweep("demonstrations=1..6", "window=31..130")).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean `Proficient`?", Assert.Throws<SweepException>(() => Sweep(new SweepOptions { Outcomes = ["Profcient"] }, "demonstrations=1..2")).Message, StringComparison.Ordinal);
        Assert.Contains("did you mean `sex`?", Assert.Throws<SweepException>(() => Sweep(new SweepOptions { By = ["sexx"] }, "demonstrations=1..2")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Sweep(new SweepOptions { MinimumCount = 5 }, "demonstrations=1..2"));
    }

    [Fact]
    public void A_value_with_which_the_pack_is_refused_is_named()
    {
        var engine = CbeEngine.Create(RulePack.Parse("""
            {
              "language": 1, "id": "p", "version": "1", "scale": { "levels": ["A", "B"], "proficient": "B", "score": { "min": 0, "max": 100, "cuts": [0, 50] } },
              "mastery": { "method": "average" },
              "parameters": { "factor": { "type": "number", "value": 1 } },
              "elements": { "progression": { "levels": [ { "level": "B", "ruleName": "b", "expression": "mastery.Score * params.factor >= 50" } ] } }
            }
            """));
        using var population = LearnerPopulation.Read(engine, Learners.Take(20));
        var refused = Assert.Throws<SweepException>(() => PolicySweep.Of(engine, population, District.Day, SweepRanges.Parse(engine, District.Day, ["factor=1,900000000000"])));
        Assert.Contains("with factor = 900000000000 the pack is refused", Assert.Single(refused.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_every_point()
    {
        using var json = JsonDocument.Parse(Sweep("demonstrations=1..4").ToJson());
        var points = json.RootElement.GetProperty("points");
        Assert.Equal(4, points.GetArrayLength());
        Assert.True(points[2].GetProperty("present").GetBoolean());
        Assert.Equal("all learners", points[0].GetProperty("outcomes")[0].GetProperty("subgroups")[0].GetProperty("subgroup").GetString());
    }

    [SharedDataFact("oulad/studentAssessment.csv")]
    public void Fifteen_points_about_the_Open_University_are_decided_and_timed()
    {
        var engine = CbeEngine.Create(RulePack.Load(RepositoryRoot.At("samples", "real-data", "oulad-pack.json")));
        var mapping = CsvMapping.ReadFile(RepositoryRoot.At("samples", "real-data", "oulad.mapping.json")).Mapping!;
        using var population = LearnerPopulation.Read(engine, LearnerReader.Open(SharedData.PathOf("oulad"), engine.RecordSchema, mapping).Records());
        var day = new DateOnly(2015, 12, 31);
        var ranges = SweepRanges.Parse(engine, day, ["assessments=1..15"]);
        long start = Stopwatch.GetTimestamp();
        var sweep = PolicySweep.Of(engine, population, day, ranges);
        var took = Stopwatch.GetElapsedTime(start);
        output.WriteLine(FormattableString.Invariant($"15 points by 4 attributes: {took.TotalSeconds:0.00} s"));
        Assert.Equal(15, sweep.Points.Count);
    }

    private static PolicySweep Sweep(params string[] texts) => Sweep(SweepOptions.Default, texts);

    private static PolicySweep Sweep(SweepOptions options, params string[] texts)
    {
        using var population = LearnerPopulation.Read(District.Engine, Learners);
        return PolicySweep.Of(District.Engine, population, District.Day, Ranges(texts), options);
    }

    private static IReadOnlyList<SweepRange> Ranges(params string[] texts) => SweepRanges.Parse(District.Engine, District.Day, texts);

    private static string Edited(string json, string old, string now)
    {
        Assert.Contains(old, json, StringComparison.Ordinal);
        return json.Replace(old, now, StringComparison.Ordinal);
    }

    /// <summary>In the plainest way: a report for each learner. Null where nothing is decided.</summary>
    private static Number? ShareOf(LearnerReport report)
    {
        var answers = report.Decisions.Where(d => d.Rule == "proficient").Select(d => d.Answer).ToList();
        int decided = answers.Count(a => a != Answer.Insufficient);
        return decided == 0 ? null : Number.FromInteger(answers.Count(a => a == Answer.Met)) / Number.FromInteger(decided);
    }

    private static (Number Shares, int Learners) Sum(Dictionary<LearnerRecord, Number?> shareOf, Func<LearnerRecord, bool> whose)
    {
        Number[] shares = [.. shareOf.Where(s => whose(s.Key)).Select(s => s.Value).OfType<Number>()];
        return (shares.Aggregate(Number.Zero, (a, s) => a + s), shares.Length);
    }
}
