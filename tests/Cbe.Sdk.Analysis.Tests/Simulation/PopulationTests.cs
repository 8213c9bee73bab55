using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Tests.Simulation;

/// <summary>Learners are as the model says.</summary>
public class PopulationTests
{
    private static readonly IReadOnlyList<LearnerRecord> Learners = District.Learners(4_000);

    [Fact]
    public void Subgroups_have_their_shares_and_hang_on_each_other()
    {
        Near(0.49, Learners.Average(l => l.Subgroups.GetValueOrDefault("sex") == "F" ? 1.0 : 0), 0.02);
        Near(0.22, Learners.Where(l => l.Subgroups["economicDisadvantage"] == "yes").Average(Learns), 0.025);
        Near(0.05, Learners.Where(l => l.Subgroups["economicDisadvantage"] == "no").Average(Learns), 0.015);
        Near(0.01, Learners.Average(l => l.Subgroups.ContainsKey("disability") ? 0.0 : 1), 0.005);
        var bySchool = Learners.GroupBy(l => l.Subgroups["school"], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Average(l => l.Subgroups["economicDisadvantage"] == "yes" ? 1.0 : 0)).ToList();
        Assert.Equal(24, bySchool.Count);
        Near(0.1, bySchool[0], 0.08);
        Near(0.7, bySchool[^1], 0.1);
    }

    [Fact]
    public void A_group_can_be_very_small()
    {
        var model = District.Model with { Subgroups = [new() { Attribute = "sex", Values = new(KeyValuePair.Create("X", Number.FromMicros(500)), KeyValuePair.Create("F", Number.FromMicros(999_500))) }], Groups = [] };
        Assert.InRange(PopulationSimulator.Learners(model, District.Settings(3_000)).Count(l => l.Subgroups["sex"] == "X"), 1, 6);
    }

    [Fact]
    public void Opportunity_differs_as_the_model_says_and_learning_does_not()
    {
        var (some, others) = (Items(l => Learns(l) > 0), Items(l => Learns(l) == 0));
        Near(0.5, some.Average(e => e.Form == "oral" ? 1.0 : 0), 0.03);
        Near(0.1, others.Average(e => e.Form == "oral" ? 1.0 : 0), 0.01);

        // First work alone: with more tasks there is more late work, and that is better.
        Near(First(some), First(others), 2.0);
    }

    [Fact]
    public void Learners_come_nearer_to_the_plateau_week_by_week()
    {
        var early = Items(_ => true).Where(e => e.OccurredOn is { Year: 2025, Month: 9 }).ToList();
        var late = Items(_ => true).Where(e => e.OccurredOn is { Year: 2026, Month: >= 5 }).ToList();
        Assert.True(Mean(late) > Mean(early) + 10, $"{Mean(early)} {Mean(late)}");
    }

    [Fact]
    public void Nothing_is_known_of_a_day_after_the_last() => Assert.All(Items(_ => true), e =>
        Assert.True(e.OccurredOn <= District.Day && !(e.FeedbackOn > District.Day) && !(e.RecordedOn > District.Day)));

    [Fact]
    public void Late_work_and_second_attempts_are_as_often_as_the_model_says()
    {
        var items = Items(l => l.Subgroups["economicDisadvantage"] == "no");
        var first = items.Where(e => e.Attempt == 1 && e.Setting is not null).ToList();
        Near(0.1, first.Where(e => e.DueOn is not null).Average(e => e.OccurredOn > e.DueOn ? 1.0 : 0), 0.02);
        Assert.All(items.Where(e => e.Attempt > 1), e => Assert.Contains(items, o => o.Task == e.Task && o.Attempt == e.Attempt - 1));
        Assert.Contains(items, e => e.Attempt == 2);
        Near(0.01, items.Average(e => e.Score is null ? 1.0 : 0), 0.004);
    }

    [Fact]
    public void Prior_learning_is_dated_before_and_says_so()
    {
        var prior = Items(_ => true).Where(e => e.Facts.ContainsKey("priorLearning")).ToList();
        Assert.NotEmpty(prior);
        Assert.All(prior, e => Assert.True(e.OccurredOn < new DateOnly(2025, 9, 1) && e.Facts["priorLearning"].Boolean));
    }

    [Fact]
    public void Support_and_choices_lie_within_the_days()
    {
        Assert.Contains(Learners, l => l.SupportEvents.Count > 0);
        Assert.Contains(Learners, l => l.Choices.Any(c => c.HonouredOn is not null));
        Assert.All(Learners.SelectMany(l => l.SupportEvents), s => Assert.InRange(s.GivenOn, new DateOnly(2025, 9, 1), District.Day));
    }

    /// <summary>The sample's point: a reform that looks like a relief, and quietly hurts one subgroup.</summary>
    [Fact]
    public void The_sample_reform_raises_the_rate_and_hurts_English_learners()
    {
        using var population = LearnerPopulation.Read(District.Engine, Learners);
        using var reformed = LearnerPopulation.Read(District.Reform, Learners);
        var diff = PolicyDiff.Of(District.Engine, population, District.Reform, reformed, District.Day, District.Day, new() { Causes = false, Witnesses = 0 });
        var proficient = diff.Outcomes.Single(o => o.Outcome.Name == "Proficient");
        Assert.True(proficient.NewRate!.Rate > proficient.OldRate!.Rate + 0.03, $"{proficient.OldRate.Rate} {proficient.NewRate.Rate}");
        Assert.Equal(("englishLearner: yes", true), (diff.Findings[0].Subgroup.ToString(), diff.Findings[0].IsLoss));
    }

    private static double Learns(LearnerRecord learner) => learner.Subgroups["englishLearner"] == "yes" ? 1 : 0;

    private static List<Evidence> Items(Func<LearnerRecord, bool> whose) => [.. Learners.Where(whose).SelectMany(l => l.Evidence.Where(e => e.OccurredOn.Year > 2024))];

    private static double First(IEnumerable<Evidence> items) => Mean(items.Where(e => e.Task?.EndsWith(".1", StringComparison.Ordinal) == true && e.Attempt == 1));

    private static double Mean(IEnumerable<Evidence> items) => items.Where(e => e.Score is not null).Average(e => District.Of(e.Score!.Value));

    private static void Near(double expected, double actual, double tolerance) => Assert.True(Math.Abs(expected - actual) <= tolerance, $"{actual} is not {expected} within {tolerance}");
}
