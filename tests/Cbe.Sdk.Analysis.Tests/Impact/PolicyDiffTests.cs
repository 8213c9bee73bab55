using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Analysis.Tests.Impact;

public class PolicyDiffTests
{
    public static TheoryData<string, string> Reforms() => new()
    {
        { "mastery.Score >= 70", "mastery.Score >= 60" },
        { "mastery.Score >= 70", "mastery.Score >= 71" },
        { "\"2020-01-01\": 2", "\"2020-01-01\": 3" },
        { "\"average\"", "\"decaying-average\", \"weight\": 0.65" },
        { "Setting == 'school' or ConfirmedBy == 'teacher'", "Setting == 'school'" },
        { "evidence.Count() >= 2", "evidence.Count() >= 1" },
        { "mastery.Score < 40", "mastery.Score < 50" },
        { "\"levels\": [\n        { \"level\": \"Developing\"", "\"keepOnceEarned\": true, \"levels\": [\n        { \"level\": \"Developing\"" },
    };

    [Theory]
    [MemberData(nameof(Reforms))]
    public void Counts_are_those_of_two_reports_for_each_learner(string old, string now)
    {
        var learners = TestSchool.Learners(150);
        var (before, after) = (TestSchool.Engine(), TestSchool.Reform((old, now)));
        using var population = LearnerPopulation.Read(before, learners);
        var expected = BruteForce.Of(before, after, learners, TestSchool.Day);
        foreach (bool whole in (bool[])[false, true])
        {
            var diff = PolicyDiff.Of(before, after, population, TestSchool.Day, options: DiffOptions.Default with { Whole = whole });
            Assert.Equal(expected, new((int)diff.ChangedCases, diff.LearnersGaining, diff.LearnersLosing, diff.LearnersBoth));
            Assert.Equal(150, diff.Learners);
        }
    }

    [Fact]
    public void Nothing_changes_between_a_pack_and_itself()
    {
        var engine = TestSchool.Engine();
        using var population = LearnerPopulation.Read(engine, TestSchool.Learners(100));
        var diff = PolicyDiff.Of(engine, TestSchool.Engine(), population, TestSchool.Day);
        Assert.True(diff.IsSame);
        Assert.True(diff.AsksTheSame);
        Assert.Empty(diff.Causes);
        Assert.Equal(100, diff.LearnersUnchanged);
    }

    [Fact]
    public void A_reform_that_nobody_feels_asks_for_something_else_all_the_same()
    {
        var (before, after) = (TestSchool.Engine(), TestSchool.Reform(("mastery.Score < 40", "mastery.Score < 39.5")));
        using var population = LearnerPopulation.Read(before, TestSchool.Learners(3, seed: 1));
        var diff = PolicyDiff.Of(before, after, population, TestSchool.Day);
        Assert.Equal(diff.IsSame, BruteForce.Of(before, after, TestSchool.Learners(3, seed: 1), TestSchool.Day).Changed == 0);
        Assert.False(diff.AsksTheSame);
        Assert.Single(diff.Causes);
    }

    [Theory]
    [InlineData("mastery.Score >= 70", "mastery.Score >= 69")]
    [InlineData("\"2020-01-01\": 2", "\"2020-01-01\": 1")]
    [InlineData("good >= params.works and", "")]
    [InlineData("evidence.Count() >= 2", "evidence.Count() >= 1")]
    public void A_clause_that_is_loosened_takes_nothing_from_anybody(string old, string now)
    {
        var (before, after) = (TestSchool.Engine(), TestSchool.Reform((old, now)));
        using var population = LearnerPopulation.Read(before, TestSchool.Learners(1_000));
        var diff = PolicyDiff.Of(before, after, population, TestSchool.Day);
        Assert.Equal(0, diff.LearnersLosing);
        Assert.True(diff.LearnersGaining > 0);
        Assert.Empty(diff.Losses);
        Assert.All(diff.Outcomes.Where(o => o.Outcome.IsGain), o => Assert.Equal(0, o.NoLongerMet));
    }

    [Fact]
    public void One_pack_on_two_days_shows_the_figure_that_changes_and_the_day()
    {
        var engine = TestSchool.Engine();
        using var population = LearnerPopulation.Read(engine, TestSchool.Learners(500));
        var (old, now) = (new DateOnly(2026, 2, 28), new DateOnly(2026, 3, 1));
        var diff = PolicyDiff.Of(engine, engine, population, old, now);
        Assert.Equal(BruteForce.Of(engine, engine, TestSchool.Learners(500), old, now).Losing, diff.LearnersLosing);
        Assert.Contains(diff.Causes, c => c.Place == "parameter works" && c.Old == "2" && c.New == "3" && c.Reference == "Board policy 1" && c.Needed > 0);
        Assert.Contains(diff.Causes, c => c.Place == "day of the decisions");
    }

    [Fact]
    public void Witnesses_come_with_the_reasons_of_both_packs()
    {
        var (before, after) = (TestSchool.Engine(), TestSchool.Reform(("mastery.Score >= 70", "mastery.Score >= 75")));
        using var population = LearnerPopulation.Read(before, TestSchool.Learners(500));
        var diff = PolicyDiff.Of(before, after, population, TestSchool.Day, options: DiffOptions.Default with { Witnesses = 2 });
        Assert.Equal(2, diff.Losses.Count);
        Assert.All(diff.Losses, l =>
        {
            Assert.Contains(l.Lost, o => o.Kind == DecisionKind.Level && o.Name == "Proficient");
            Assert.Contains("Proficient: met", l.OldExplanation, StringComparison.Ordinal);
            Assert.Contains("Proficient: not met", l.NewExplanation, StringComparison.Ordinal);
            Assert.Contains("75", l.NewExplanation, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Small_subgroups_are_withheld_and_so_is_another_that_would_tell_of_them()
    {
        var (before, after) = (TestSchool.Engine(), TestSchool.Reform(("mastery.Score >= 70", "mastery.Score >= 75")));
        using var population = LearnerPopulation.Read(before, TestSchool.Learners(200));
        var subgroups = PolicyDiff.Of(before, after, population, TestSchool.Day).Subgroups.ToDictionary(s => s.ToString());
        Assert.True(subgroups["home: rare"].Learners.IsSuppressed);
        Assert.Null(subgroups["home: rare"].LostRate);
        Assert.Empty(subgroups["home: rare"].Rates);
        Assert.Contains(subgroups.Values, s => s.Attribute == "home" && s.Value != "rare" && s.Learners.IsSuppressed);
        Assert.All(subgroups.Values.Where(s => s.Attribute == "sex"), s => Assert.False(s.Learners.IsSuppressed));
        Assert.DoesNotContain("sex: not stated", subgroups.Keys);
    }

    [Fact]
    public void Rates_of_subgroups_are_means_of_the_learners_own_shares()
    {
        var learners = TestSchool.Learners(300);
        var (before, after) = (TestSchool.Engine(), TestSchool.Reform(("mastery.Score >= 70", "mastery.Score >= 60")));
        using var population = LearnerPopulation.Read(before, learners);
        var subgroup = PolicyDiff.Of(before, after, population, TestSchool.Day).Subgroups.First(s => s.ToString() == "sex: F");
        var rate = subgroup.Rates.First(r => r.Outcome is { Kind: DecisionKind.Level, Name: "Proficient" });
        var shares = learners.Where(l => l.Subgroups["sex"] == "F").Select(l => (Share(before, l), Share(after, l))).Where(s => s is ({ }, { })).ToList();
        Assert.Equal(shares.Count, rate.Old!.Total);
        Assert.Equal(shares.Sum(s => s.Item1!.Value) / shares.Count, rate.Old.Rate, 9);
        Assert.Equal(shares.Sum(s => s.Item2!.Value) / shares.Count, rate.New!.Rate, 9);
        Assert.Equal(rate.New.Rate - rate.Old.Rate, rate.Change, 9);
        Assert.InRange(rate.Change, rate.Interval.Low, rate.Interval.High);
    }

    [Fact]
    public void A_minimum_below_the_packs_own_is_refused()
    {
        var engine = TestSchool.Engine();
        using var population = LearnerPopulation.Read(engine, TestSchool.Learners(10));
        Assert.Throws<ArgumentOutOfRangeException>(() => PolicyDiff.Of(engine, engine, population, TestSchool.Day, options: DiffOptions.Default with { MinimumCount = 5 }));
    }

    [Fact]
    public void It_stops_when_it_is_told_to()
    {
        var engine = TestSchool.Engine();
        using var population = LearnerPopulation.Read(engine, TestSchool.Learners(10));
        Assert.ThrowsAny<OperationCanceledException>(() => PolicyDiff.Of(engine, engine, population, TestSchool.Day, cancellationToken: new(canceled: true)));
    }

    private static double? Share(CbeEngine engine, Learners.LearnerRecord learner)
    {
        var levels = engine.Evaluate(learner, TestSchool.Day).Competencies.Where(c => c.Status != Elements.Progression.ProgressStatus.NoEvidenceYet && (c.PossibleLevel != "Proficient" || c.Level == "Proficient")).ToList();
        return levels.Count == 0 ? null : (double)levels.Count(c => c.Level == "Proficient") / levels.Count;
    }
}
