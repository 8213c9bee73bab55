using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Learners with a better mark for one item.</summary>
internal static class Raises
{
    private const string Name = "with a better mark";

    /// <summary>Of any item.</summary>
    public static Change? Any(LawScope scope, Dice dice, LearnerRecord learner) =>
        learner.Evidence.Where(e => e.Competency == scope.Competency.Id).ToList() is { Count: > 0 } own ? Of(scope, dice, dice.Pick(own), static (_, _) => true) : null;

    /// <summary>Of the one newest item.</summary>
    public static Change? Newest(LawScope scope, Dice dice, LearnerRecord learner) =>
        learner.Evidence.FirstOrDefault(e => IsNewest(scope, learner, e.Id)) is { } newest ? Of(scope, dice, newest, (l, id) => IsNewest(scope, l, id)) : null;

    private static bool IsNewest(LawScope scope, LearnerRecord learner, string id)
    {
        var own = learner.Evidence.Where(e => e.Competency == scope.Competency.Id && e.OccurredOn <= scope.AsOf && !(e.RecordedOn > scope.AsOf)).ToList();
        return own.Find(e => e.Id == id) is { } item && own.TrueForAll(e => e.Id == id || Day(scope, e) < Day(scope, item));
    }

    private static DateOnly Day(LawScope scope, Evidence item) => scope.Policy.RunsBy switch
    {
        Elements.Assessment.EvidenceDay.Assessed => item.AssessedOn ?? item.OccurredOn,
        Elements.Assessment.EvidenceDay.Due => item.DueOn ?? item.OccurredOn,
        _ => item.OccurredOn,
    };

    private static Change? Of(LawScope scope, Dice dice, Evidence item, Func<LearnerRecord, string, bool> speaks)
    {
        int rank = StatedItems.Rank(scope, item), top = scope.Scale.Levels.Count;
        int? level = item.Level is not null && rank > 0 && rank < top && dice.Chance(65) ? dice.Between(rank + 1, top) : null;
        var better = scope.Aims.Scores.Where(s => s > item.Score).ToList();
        Number? score = better.Count > 0 && (level is null || dice.Chance(60)) ? dice.Pick(better) : null;
        return level is null && score is null ? null : Of(scope, item.Id, level, score, speaks);
    }

    private static Change Of(LawScope scope, string id, int? level, Number? score, Func<LearnerRecord, string, bool> speaks) => new(Name, learner =>
        speaks(learner, id) && learner.Evidence.FirstOrDefault(e => e.Id == id) is { } item && Raised(scope, item, level, score) is { } raised
            ? new(learner, learner with { Evidence = [.. learner.Evidence.Select(e => e.Id == id ? raised : e)] })
            : null)
    {
        Item = id,
        Smaller = () => new[] { level is null || score is null ? null : Of(scope, id, level, null, speaks), level is null || score is null ? null : Of(scope, id, null, score, speaks), level > 2 ? Of(scope, id, level - 1, score, speaks) : null }.OfType<Change>(),
    };

    private static Evidence? Raised(LawScope scope, Evidence item, int? level, Number? score)
    {
        bool up = level > StatedItems.Rank(scope, item) && item.Level is not null, more = score > item.Score;
        if ((level is not null && !up) || (score is not null && !more))
        {
            return null;
        }

        // Where the policy makes the score of points, the points rise with it.
        bool points = more && scope.Policy.Score is not null && item is { Points: not null, PointsPossible: not null };
        return item with
        {
            Level = up ? scope.Scale.Levels.NameOf(level!.Value) : item.Level,
            Score = more ? score : item.Score,
            Points = points ? item.Points + ((score!.Value - item.Score!.Value) / scope.Scale.MaximumScore * item.PointsPossible!.Value) : item.Points,
        };
    }
}
