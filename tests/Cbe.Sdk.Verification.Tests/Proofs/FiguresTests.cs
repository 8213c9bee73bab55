using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Tests.Support;

namespace Cbe.Sdk.Verification.Tests.Proofs;

/// <summary>The two figures of docs/verification.md, from the rules as JSON.</summary>
public class FiguresTests
{
    private static readonly DateOnly AsOf = new(2026, 1, 31);

    [Fact]
    public void The_newest_three_lose_a_good_score_to_a_late_one()
    {
        var engine = SamplePacks.Engine("unfair/window-of-three");
        Assert.Equal(("2.666667", "Proficient"), Decide(engine, 4, 1, 3));
        Assert.Equal(("2.333333", "Developing"), Decide(engine, 4, 3, 1, 3));
    }

    [Fact]
    public void A_late_three_takes_the_decaying_average_under_the_cut()
    {
        var engine = SamplePacks.Engine("unfair/decaying-late");
        Assert.Equal(("3.00338", "Proficient"), Decide(engine, 4, 2, 2, 1, 1, 4));
        Assert.Equal(("2.999965", "Beginning"), Decide(engine, 4, 3, 2, 2, 1, 1, 4));
    }

    [SolverFact]
    public void The_decaying_average_obeys_with_five_items_and_breaks_with_six()
    {
        var engine = SamplePacks.Engine("unfair/decaying-late");
        LawSetting Setting(int items) => new(engine, AsOf, new() { Id = "A" }) { Items = items, Limit = TimeSpan.FromMinutes(4) };
        var question = LawQuestions.Of(28, engine.PolicyOn(AsOf))!;
        for (int items = 1; items <= 5; items++)
        {
            var few = SolverRace.Find()!.Ask(new PairQuestion(Setting(items), question, items, Number.Scale).Query, TimeSpan.FromMinutes(4));
            Assert.Equal((items, SmtOutcome.Unsatisfiable), (items, few.Outcome));
        }

        var found = new BoundedProof(Setting(6), question, SolverRace.Find()!).Search();
        Assert.NotNull(found.Found);
        Assert.Equal((6, 7), (found.Found.Left.Evidence.Count(e => e.Score is not null), found.Found.Right.Evidence.Count(e => e.Score is not null)));
    }

    private static (string Score, string Level) Decide(CbeEngine engine, params IReadOnlyList<int> scores)
    {
        var outcome = engine.Evaluate(new LearnerRecord
        {
            Id = "a",
            Evidence = [.. scores.Select((s, i) => new Evidence { Id = $"e{i}", Competency = "A", OccurredOn = AsOf.AddDays(i - 30), Score = Number.FromInteger(s) })],
        }, AsOf).For("A")!;
        return ($"{outcome.MasteryScore}", outcome.Level ?? "none");
    }
}
