using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Proofs;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Laws 25 to 33: better or more evidence does no harm.</summary>
internal static class MonotonicityLaws
{
    private const string With = "with the item";

    public static IReadOnlyList<PropertyLaw> All { get; } =
    [
        new(25, (s, d, l) => Raises.Any(s, d, l)) { Relation = _ => Relations.NotLower, Conditions = s => [Conditions.ItemCounts(s), Conditions.LevelReached, Conditions.Moved] },
        new(26, Strongest) { Relation = _ => Relations.NotLower, Conditions = s => [Conditions.ItemCounts(s), Conditions.LevelReached, Conditions.Moved], Speaks = (s, p) => StatedItems.IsStrongest(s, p.Right, p.Change.Item!) },
        new(27, (s, d, l) => AtLevel(s, d, l, late: false)) { Relation = _ => Relations.NotLower, Conditions = s => [Conditions.ItemCounts(s), Conditions.LevelReached, Conditions.Moved], Speaks = (s, p) => StatedItems.IsAtLevel(s, p) },
        new(28, (s, d, l) => AtLevel(s, d, l, late: true)) { Relation = _ => Relations.NotLower, Conditions = s => [Conditions.ItemCounts(s), Conditions.LevelReached, Conditions.Moved], Speaks = (s, p) => StatedItems.IsAtLevel(s, p) },
        new(29, AfterAward) { Relation = _ => Relations.LevelNotLower, Conditions = s => [Conditions.ItemCounts(s)] },
        new(30, OneMore)
        {
            Relation = s => Relations.Answers(PlainRules.Counting(s.Policy), Relations.Lost),
            NotFor = s => PlainRules.Counting(s.Policy).Count == 0 ? "no rule asks only for so many items" : null,
            Conditions = s => PlainRules.Counting(s.Policy).Select(r => new Condition($"`{r}` is met", p => p.Left.Answers.GetValueOrDefault(r) == Values.Answer.Met)),
            Speaks = (_, p) => p.Right.Counts(p.Change.Item!),
        },
        new(31, Retracted) { Relation = _ => Relations.NotHigher, Conditions = s => [Conditions.ItemCounts(s), Conditions.LevelReached, Conditions.Moved], Speaks = (s, p) => StatedItems.IsStrongest(s, p.Left, p.Change.Item!) },
        new(33, (s, d, l) => Raises.Newest(s, d, l)) { Relation = _ => Relations.NotLower, Conditions = s => [Conditions.ItemCounts(s), Conditions.LevelReached, Conditions.Moved] },
    ];

    /// <summary>A new item of whatever kind.</summary>
    public static Evidence New(LawScope scope, Dice dice, LearnerRecord learner) =>
        scope.Random.Items.Make(dice, Mood.Of(dice) with { Hidden = 0 }, "new", scope.Competency.Id, [.. learner.Evidence.Where(e => e.Competency == scope.Competency.Id)]);

    /// <summary>One more item of whatever kind.</summary>
    public static Change OneMore(LawScope scope, Dice dice, LearnerRecord learner) => Changes.Add(With, New(scope, dice, learner), static (l, _) => l);

    private static Change Strongest(LawScope scope, Dice dice, LearnerRecord learner) =>
        Changes.Add(With, Strong(scope, dice, learner), (l, item) => StatedItems.IsFull(scope, item) ? l : null);

    private static Change Retracted(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var item = Strong(scope, dice, learner);
        return new("without the item", l => StatedItems.IsFull(scope, item) ? new(l with { Evidence = [.. l.Evidence, item] }, l) : null) { Item = item.Id };
    }

    private static Evidence Strong(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var view = scope.View(learner);
        int level = view.Seen.Select(e => StatedItems.Rank(scope, e)).DefaultIfEmpty(1).Max();
        var score = view.Seen.Select(e => view.ScoreOf(e) ?? scope.Scale.MinimumScore).DefaultIfEmpty(scope.Scale.MinimumScore).Max();
        return StatedItems.Full(scope, dice, New(scope, dice, learner), Math.Max(1, level), score);
    }

    private static Change? AtLevel(LawScope scope, Dice dice, LearnerRecord learner, bool late)
    {
        var view = scope.View(learner);
        int sure = view.Decided.Least;
        if (sure == 0 || view.Seen.Select(e => e.OccurredOn).DefaultIfEmpty(DateOnly.MinValue).Max() is var newest && newest == DateOnly.MinValue)
        {
            return null;
        }

        var cut = scope.Scale.Cuts.Count == 0 ? scope.Scale.MinimumScore : scope.Scale.Cuts[sure - 1];
        var item = StatedItems.Full(scope, dice, New(scope, dice, learner), sure, cut);
        if (late && (item.OccurredOn >= newest || dice.Chance(50)))
        {
            // Between the others, where it can push one of them out of a window.
            var before = view.Seen.Select(e => e.OccurredOn).Where(d => d < newest).Append(newest.AddDays(-1)).ToList();
            var day = dice.Chance(60) ? before[^1] : dice.Pick(before);
            item = item with { OccurredOn = day, RecordedOn = item.RecordedOn is null ? null : day, FeedbackOn = item.FeedbackOn is null ? null : day };
        }

        return Changes.Add(late ? "with the late item" : With, item, (l, added) =>
            StatedItems.IsFull(scope, added) && scope.View(l) is { Decided.Least: > 0 } before && (!late || before.Seen.Any(e => e.OccurredOn > added.OccurredOn)) ? l : null);
    }

    private static Change? AfterAward(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var on = scope.AsOf.AddDays(-1);
        var item = New(scope, dice, learner) with { OccurredOn = scope.AsOf, RecordedOn = null };
        return Changes.Add("with the newer item", item, (l, _) =>
        {
            int sure = scope.View(l).Decided.Least;
            return sure == 0 || l.Evidence.Any(e => e.OccurredOn > on) || l.Awards.Count > 0 ? null
                : l with { Awards = [new Award { Competency = scope.Competency.Id, Level = scope.Scale.Levels.NameOf(sure), AwardedOn = on }] };
        });
    }
}
