using System.Text.Json;
using Cbe.Sdk.Elements;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Pipeline;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Engine;

/// <summary>What days alone can do to a rule is read off the rule, so that only few days have to be looked at.</summary>
public class DayReadingTests
{
    private static BoundPack Bind(string condition, string more = "")
    {
        string json = TestPacks.Json("\"levels\": []", """
            "parameters": { "quiet": { "type": "number", "min": 0, "max": 60, "value": 14 }, "start": { "type": "date", "value": "2026-01-05" } },
            "facts": { "review": { "type": "date", "of": "learner", "about": "need", "readBy": ["support"] } },
            """).Replace("\"elements\": {", $$""" "elements": { "support": { "rules": [ { "ruleName": "r", "expression": {{JsonSerializer.Serialize(condition)}} {{more}} } ] }, """, StringComparison.Ordinal);
        var bag = new DiagnosticBag();
        var bound = PackBinder.Bind(RulePack.Parse(json), TestPacks.Today, bag);
        Assert.True(bound is not null, string.Join("\n", bag.ToList()));
        return bound!;
    }

    private static DayReading Read(string condition, string more = "") => DayReading.Of(Bind(condition, more).Rules["support.rules"]);

    [Theory]
    [InlineData("evidence.Any(DaysAgo <= 30)", "30 31", "")]
    [InlineData("evidence.Count(DaysAgo < 7.5) >= 2", "7 8", "")]
    [InlineData("evidence.Any(e => 30 >= e.DaysAgo)", "30 31", "")]
    [InlineData("evidence.Min(DaysAgo) > params.quiet", "14 15", "")]
    [InlineData("evidence.Min(DaysAgo) + 3 > params.quiet * 2", "25 26", "")]
    [InlineData("asOf - evidence.Last().OccurredOn > 14", "14 15", "")]
    [InlineData("evidence.Last().OccurredOn - asOf < -14", "14 15", "")]
    [InlineData("facts.review - asOf <= 10", "-10 -9", "")]
    [InlineData("evidence.First().DaysAgo in (7, 14)", "7 8 14 15", "")]
    [InlineData("(supports.Min(DaysAgo) ?? 99) > 7", "7 8", "")]
    [InlineData("iif(supports.Any(), supports.Min(DaysAgo), evidence.Max(DaysAgo)) >= 5", "5 6", "")]
    [InlineData("min(evidence.Min(DaysAgo), supports.Min(DaysAgo)) > 5", "5 6", "")]
    [InlineData("evidence.Select(DaysAgo).Count(d => d > 4) >= 1", "4 5", "")]
    [InlineData("evidence.Where(DaysAgo <= 60).Average(Score) < 70", "60 61", "")]
    [InlineData("asOf >= evidence.First().OccurredOn", "0 1", "")]
    [InlineData("asOf >= date('2026-01-15')", "", "2026-01-15 2026-01-16")]
    [InlineData("asOf - params.start > params.quiet", "", "2026-01-19 2026-01-20")]
    [InlineData("asOf < params.start", "", "2026-01-05 2026-01-06")]
    [InlineData("evidence.Min(DaysAgo) < supports.Min(DaysAgo)", "", "")]
    [InlineData("evidence.OrderBy(DaysAgo).First().Score < 70", "", "")]
    [InlineData("evidence.Max(DaysAgo) - evidence.Min(DaysAgo) > 30", "", "")]
    [InlineData("evidence.Average(Score, DaysAgo <= 30 ? 2 : 1) < 70", "30 31", "")]
    [InlineData("evidence.Aggregate(0, (run, e) => e.DaysAgo <= 30 ? min(run + 1, 9) : 0) >= 3", "30 31", "")]
    [InlineData("evidence.Last().OccurredOn - evidence.First().OccurredOn > 30", "", "")]
    [InlineData("evidence.Any(FeedbackDays > 7) and progress.Level < 'Proficient' and attempts >= 3", "", "")]
    public void The_usual_forms_name_the_ages_and_the_days(string condition, string ages, string days)
    {
        var reading = Read(condition);
        Assert.False(reading.EveryDay);
        Assert.Equal((ages, days), (string.Join(' ', reading.Ages), string.Join(' ', reading.Days.Select(d => d.ToText()))));
    }

    [Theory]
    [InlineData("evidence.Average(DaysAgo) > 10")]
    [InlineData("evidence.Average(Score, max(DaysAgo, 0)) > 70")]
    [InlineData("evidence.Aggregate(0, (days, e) => max(days, e.DaysAgo)) > 30")]
    [InlineData("evidence.Aggregate(0, (n, e) => n > 30 ? n : e.DaysAgo) == 0 or attempts >= 1")]
    [InlineData("evidence.Sum(DaysAgo) > 10")]
    [InlineData("evidence.Median(DaysAgo) > 10")]
    [InlineData("evidence.Min(DaysAgo) * 2 > 10")]
    [InlineData("evidence.Min(DaysAgo) % 7 == 0")]
    [InlineData("evidence.Min(DaysAgo) > attempts")]
    [InlineData("evidence.Min(DaysAgo) > 30 - supports.Min(DaysAgo)")]
    [InlineData("has(1 / (evidence.Min(DaysAgo) - 3))")]
    [InlineData("((1 / (evidence.Min(DaysAgo) - 3)) ?? 9) > 1")]
    [InlineData("evidence.OrderBy(e => e.DaysAgo * 2).First().Score < 70")]
    public void Where_nobody_can_tell_beforehand_every_day_is_looked_at(string condition) => Assert.True(Read(condition).EveryDay);

    [Fact]
    public void Local_parameters_and_nested_rules_are_read_as_well()
    {
        Assert.Equal([14, 15], Read("idle > 14", """, "localParams": [ { "name": "idle", "expression": "asOf - evidence.Max(OccurredOn)" } ]""").Ages);
        Assert.Equal([3, 4], Read("evidence.Any(OccurredOn >= today) or evidence.Any(today - OccurredOn = 3)", """, "localParams": [ { "name": "today", "expression": "asOf" } ]""").Ages.Except([0, 1]));
    }

    [Fact]
    public void A_pack_that_reads_no_days_is_still()
    {
        Assert.True(Read("progress.Level < 'Proficient' and attempts >= 3 and trend <= 0").IsStill);
        Assert.False(Read("evidence.Any(FeedbackDays > 3)").IsStill);
        Assert.False(Read("evidence.Any(DaysAgo > 3)").IsStill);
    }

    [Fact]
    public void Nothing_else_that_rules_see_of_evidence_moves_with_the_day()
    {
        var evidence = Bind("attempts > 1").SupportVocabulary.Evidence;
        var item = TestPacks.Item("a", "Proficient", 70) with { FeedbackOn = new DateOnly(2026, 1, 20), RecordedOn = new DateOnly(2026, 1, 12), Attempt = 1, Setting = "school", Form = "test", Rigor = "recall" };
        var (before, after) = (evidence.Read(item, new(2026, 1, 15)), evidence.Read(item, new(2026, 1, 25)));
        Assert.Equal(["FeedbackDays", "DaysAgo"], evidence.Type.Fields.Where(f => before.Cells[f.Index] != after.Cells[f.Index]).Select(f => f.Name));
    }

    [Theory]
    [InlineData(16, 0)]
    [InlineData(12, 0)]
    [InlineData(11, 1)]
    [InlineData(10, 1)]
    [InlineData(9, 2)]
    [InlineData(7, 2)]
    [InlineData(6, 3)]
    [InlineData(4, 3)]
    [InlineData(0, 3)]
    public void A_history_costs_one_look_for_each_day_and_each_item_known_on_it(int most, int first)
    {
        var known = new[] { "2026-01-01", "2026-01-02", "2026-01-03" }.Select((d, i) => new VisibleEvidence(TestPacks.Item($"e{i}", on: d), new() { Id = "C" })).ToList();
        DateOnly[] days = [new(2026, 1, 1), new(2026, 1, 2), new(2026, 1, 2), new(2026, 1, 3)];
        Assert.Equal(first, HistoryLimit.First(days, known, most));
    }
}
