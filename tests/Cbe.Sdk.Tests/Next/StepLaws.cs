using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Next;

/// <summary>What every step promises, held by the whole engine: it is enough, no part of it is, and nothing in it is more than is needed.</summary>
internal sealed class StepLaws(CbeEngine engine, LearnerRecord learner, string competency, DateOnly asOf)
{
    public void Hold(NextSteps steps, StepCounts count)
    {
        Assert.Equal(steps.Status == NextStepsStatus.Found, steps.Alternatives.Count > 0);
        Assert.Equal(RankNow(), steps.Level is { } now ? RankOf(now) : 0);
        foreach (var step in steps.Alternatives)
        {
            int target = RankOf(steps.NextLevel!);
            count.Steps++;
            count.Items += step.Evidence.Count;
            Assert.True(Reaches(step.Evidence) >= target, $"not enough: {step}\n{LearnerJson.Write(learner)}");
            foreach (var part in Parts(step.Evidence))
            {
                count.Parts++;
                Assert.True(Reaches(part) < target, $"a part is enough: {step}\n{LearnerJson.Write(learner)}");
            }

            foreach (var weaker in Weaker(step))
            {
                count.Weaker++;
                Assert.True(Reaches(weaker) < target, $"less is enough: {step}\n{string.Join("\n", weaker)}\n{LearnerJson.Write(learner)}");
            }
        }
    }

    /// <summary>The rank that is surely reached with further evidence, by the whole engine; 0 for none.</summary>
    public int Reaches(IReadOnlyList<Evidence> further) => Rank(engine.Evaluate(learner with { Evidence = [.. learner.Evidence, .. further] }, asOf).For(competency));

    private int RankNow() => Rank(engine.Evaluate(learner, asOf).For(competency));

    private int Rank(ProgressionOutcome? outcome) => outcome?.Level is { } level ? RankOf(level) : 0;

    private int RankOf(string level) => engine.Scale.Levels.TryGetRank(level, out int rank) ? rank : throw new InvalidOperationException(level);

    private static IEnumerable<IReadOnlyList<Evidence>> Parts(IReadOnlyList<Evidence> all) =>
        Enumerable.Range(0, (1 << all.Count) - 1).Select(s => all.Where((_, i) => (s >> i & 1) == 1).ToList());

    /// <summary>Where a level or a score is asked for at least: an item with the level below, the items of the same score with a score of a hundredth less of the scale.</summary>
    private IEnumerable<IReadOnlyList<Evidence>> Weaker(NextStep step)
    {
        var at = step.Parts.SelectMany(p => Enumerable.Repeat(p, p.Count)).ToList();
        for (int i = 0; i < step.Evidence.Count; i++)
        {
            int k = i;
            if (step.Evidence[i].Level is { } level && RankOf(level) > 1 && at.TrueForAll(p => p.Conditions.Any(c => c is { Member: "Level", Relation: NextStepRelation.AtLeast })))
            {
                yield return [.. step.Evidence.Select((e, j) => j == k ? e with { Level = engine.Scale.Levels.NameOf(RankOf(level) - 1) } : e)];
            }
        }

        var width = engine.Scale.MaximumScore - engine.Scale.MinimumScore;
        foreach (var score in step.Evidence.Select(e => e.Score).OfType<Number>().Distinct())
        {
            var lower = score - (width < Number.FromInteger(20) ? width / Number.FromInteger(2) : Number.One);
            if (lower >= engine.Scale.MinimumScore && at.TrueForAll(p => p.Conditions.Any(c => c is { Member: "Score", Relation: NextStepRelation.AtLeast })))
            {
                yield return [.. step.Evidence.Select(e => e.Score == score ? e with { Score = lower } : e)];
            }
        }
    }
}
