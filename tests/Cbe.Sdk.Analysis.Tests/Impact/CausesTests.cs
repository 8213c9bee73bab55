using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Impact.Causes;

namespace Cbe.Sdk.Analysis.Tests.Impact;

/// <summary>Between two packs lie packs in which some of the changes are made.</summary>
public class CausesTests
{
    private static readonly (string Old, string New)[] Edits =
    [
        ("mastery.Score >= 70", "mastery.Score >= 75"),
        ("\"2020-01-01\": 2", "\"2020-01-01\": 1"),
        ("\"average\"", "\"decaying-average\", \"weight\": 0.65"),
        ("Setting == 'school' or ConfirmedBy == 'teacher'", "Setting == 'school'"),
        ("evidence.Count() >= 2", "evidence.Any(Score >= 90)"),
        ("\"ruleName\": \"help\", \"tier\": 1", "\"ruleName\": \"help\", \"tier\": 2"),
        ("\"award\": [ { \"ruleName\": \"awarded\", \"expression\": \"progress.Level >= 'Proficient'\" } ]", "\"award\": [ { \"ruleName\": \"given\", \"expression\": \"progress.Level >= 'Proficient'\" } ]"),
    ];

    [Fact]
    public void With_no_change_made_it_is_the_old_pack_and_with_all_the_new()
    {
        var (old, now) = (TestSchool.Engine(), TestSchool.Reform(Edits));
        using var population = LearnerPopulation.Read(old, TestSchool.Learners(300));
        var (before, after) = (PopulationDecisions.Of(old, population, TestSchool.Day), PopulationDecisions.Of(now, population, TestSchool.Day));
        var changes = PackChanges.Between(before, after);
        Assert.Equal(8, changes.Count);
        Same(before, changes.With(_ => false), population);
        Same(after, changes.With(_ => true), population);
    }

    [Fact]
    public void One_change_made_is_the_old_pack_with_that_edit()
    {
        var (old, now) = (TestSchool.Engine(), TestSchool.Reform(Edits));
        using var population = LearnerPopulation.Read(old, TestSchool.Learners(300));
        var changes = PackChanges.Between(PopulationDecisions.Of(old, population, TestSchool.Day), PopulationDecisions.Of(now, population, TestSchool.Day));
        foreach (var edit in Edits.Take(6))
        {
            var alone = PopulationDecisions.Of(TestSchool.Reform(edit), population, TestSchool.Day);
            var change = Assert.Single(changes.All, c => IsOf(c.ToCause(), edit));
            Same(alone, changes.With(c => c == change), population);
        }
    }

    [Fact]
    public void A_change_without_which_a_case_would_not_change_is_needed_for_it()
    {
        var (old, now) = (TestSchool.Engine(), TestSchool.Reform(("mastery.Score >= 70", "mastery.Score >= 75"), ("mastery.Score < 40", "mastery.Score < 45")));
        using var population = LearnerPopulation.Read(old, TestSchool.Learners(1_000));
        var diff = PolicyDiff.Of(old, now, population, TestSchool.Day);
        var level = diff.Causes.Single(c => c.Place == "rule proficient (level Proficient)");
        var support = diff.Causes.Single(c => c.Place == "rule help (support)");
        Assert.Equal(("mastery.Score >= 70", "mastery.Score >= 75"), (level.Old, level.New));
        Assert.Equal("Board policy 2", level.Reference);
        Assert.Equal(0, level.AloneGained);
        Assert.True(level.AloneLost > 0);
        Assert.Equal((0, 0), (support.AloneGained, support.AloneLost));
        Assert.Equal(diff.ChangedCases, level.Needed + support.Needed);
    }

    [Fact]
    public void Messages_references_and_descriptions_are_no_changes()
    {
        var (old, now) = (TestSchool.Engine(), TestSchool.Reform(("\"reference\": \"Board policy 2\"", "\"reference\": \"Board policy 3\", \"errorMessage\": \"Not yet.\", \"description\": \"Proficient.\"")));
        using var population = LearnerPopulation.Read(old, TestSchool.Learners(50));
        Assert.True(PolicyDiff.Of(old, now, population, TestSchool.Day).AsksTheSame);
    }

    [Fact]
    public void Another_credential_is_a_change_though_tables_do_not_decide_it()
    {
        var (old, now) = (TestSchool.Engine(), TestSchool.Reform(("\"elements\": {", "\"credentials\": [ { \"id\": \"both\", \"members\": [\"A\", \"B\"] } ], \"elements\": {")));
        using var population = LearnerPopulation.Read(old, TestSchool.Learners(50));
        var diff = PolicyDiff.Of(old, now, population, TestSchool.Day);
        Assert.True(diff.IsSame);
        Assert.False(diff.AsksTheSame);
        Assert.Equal("credentials", Assert.Single(diff.Causes).Place);
    }

    [Fact]
    public void A_scale_with_other_levels_is_compared_by_the_names_that_both_have()
    {
        var old = TestSchool.Engine();
        var now = TestSchool.Reform(("[\"Beginning\", \"Developing\", \"Proficient\"]", "[\"Beginning\", \"Developing\", \"Nearly\", \"Proficient\"]"), ("[0, 40, 70]", "[0, 40, 60, 70]"));
        var learners = TestSchool.Learners(200);
        using var before = LearnerPopulation.Read(old, learners);
        using var after = LearnerPopulation.Read(now, learners);
        Assert.False(now.Fits(before.Table));
        var diff = PolicyDiff.Of(old, before, now, after, TestSchool.Day);
        Assert.Contains(diff.Outcomes, o => o.Outcome.Name == "Proficient");
        Assert.Contains("Nearly or above: only the new pack has it", diff.NotCompared);
        Assert.Equal(0, diff.Outcomes.Single(o => o.Outcome.Name == "Proficient").NoLongerMet);
    }

    private static bool IsOf(ChangeCause cause, (string Old, string New) edit) =>
        edit.Old.Contains("2020", StringComparison.Ordinal) ? cause.Place == "parameter works"
        : edit.Old.Contains("average", StringComparison.Ordinal) ? cause.Place == "mastery"
        : edit.Old.Contains("tier", StringComparison.Ordinal) ? cause.Old == "tier 1"
        : cause.Old == edit.Old && cause.New == edit.New;

    private static void Same(PopulationDecisions expected, (RulePacks.RulePack Pack, DateOnly AsOf) variant, LearnerPopulation population)
    {
        var actual = PopulationDecisions.Of(CbeEngine.Create(variant.Pack), population, variant.AsOf);
        Assert.Equal(expected.Count, actual.Count);
        foreach (var (i, outcome) in expected.Outcomes.Index())
        {
            int other = actual.Outcomes.Index().Where(o => o.Item == outcome).Select(o => o.Index).DefaultIfEmpty(-1).First();
            Assert.True(other >= 0, outcome.ToString());
            Assert.Equal(expected.Cases.Answers[i], actual.Cases.Answers[other]);
        }

        Assert.Equal(expected.Cases.Least, actual.Cases.Least);
        Assert.Equal(expected.Cases.Most, actual.Cases.Most);
    }
}
