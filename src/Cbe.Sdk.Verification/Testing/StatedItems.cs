using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Items that are stated in full: a level, a score on the scale, and a value for all that a rule reads.</summary>
internal static class StatedItems
{
    /// <summary>The item with everything that was missing, with at least this level and score.</summary>
    public static Evidence Full(LawScope scope, Dice dice, Evidence item, int level, Number score)
    {
        var from = scope.Random.Items.Make(dice, Mood.Strong, item.Id, item.Competency, []);
        var levels = Enumerable.Range(level, scope.Scale.Levels.Count - level + 1).ToList();
        var scores = scope.Aims.Scores.Where(s => s >= score).Append(score).Distinct().ToList();
        var made = item with
        {
            Level = scope.Scale.Levels.NameOf(dice.Chance(50) ? level : dice.Pick(levels)),
            Score = dice.Chance(70) ? score : dice.Pick(scores),
            Assessor = item.Assessor ?? from.Assessor,
            ConfirmedBy = item.ConfirmedBy ?? from.ConfirmedBy ?? scope.Policy.Symbols.ConfirmedBy.Values[0],
            Setting = item.Setting ?? from.Setting,
            Form = item.Form ?? from.Form,
            Rigor = item.Rigor ?? from.Rigor,
            Purpose = item.Purpose ?? from.Purpose ?? (Reads(scope, "Purpose") ? dice.Pick(scope.Policy.Symbols.Purpose.Values) : null),
            Attempt = item.Attempt ?? (Reads(scope, "Attempt") ? from.Attempt ?? 1 : null),
            FeedbackOn = Reads(scope, "FeedbackDays") && !(item.FeedbackOn <= scope.AsOf) ? item.OccurredOn : item.FeedbackOn,
            RecordedOn = Reads(scope, "RecordedOn") ? item.RecordedOn ?? item.OccurredOn : item.RecordedOn,
            Facts = Facts(scope, dice, item),
        };
        return scope.Policy.Score is null ? made : made with { Points = made.Score!.Value / scope.Scale.MaximumScore * Number.FromInteger(100), PointsPossible = Number.FromInteger(100), LatePenalty = Number.Zero };
    }

    /// <summary>Whether nothing is missing that a rule reads.</summary>
    public static bool IsFull(LawScope scope, Evidence item) =>
        item is { Level: not null, Score: not null, Excused: false } && scope.Reads.Members.All(m => m switch
        {
            "Assessor" => item.Assessor is not null,
            "Setting" => item.Setting is not null,
            "Form" => item.Form is not null,
            "Rigor" => item.Rigor is not null,
            "Purpose" => item.Purpose is not null,
            "Attempt" => item.Attempt is not null,
            "FeedbackDays" => item.FeedbackOn is not null,
            "RecordedOn" => item.RecordedOn is not null,
            _ => !scope.Policy.Facts.Any(f => f.Of == FactSubject.Evidence && f.Name == m) || item.Facts.ContainsKey(m),
        });

    /// <summary>Whether the item's level and the score that it counts with are at least those of every item.</summary>
    public static bool IsStrongest(LawScope scope, CaseView view, string id)
    {
        var item = view.Learner.Evidence.First(e => e.Id == id);
        var score = view.ScoreOf(item);
        return view.Seen.All(e => Rank(scope, e) <= Rank(scope, item) && (view.ScoreOf(e) is not { } other || other <= score));
    }

    /// <summary>Whether the new item is at least at the level that was reached before it.</summary>
    public static bool IsAtLevel(LawScope scope, Sides sides)
    {
        var item = sides.Right.Learner.Evidence.First(e => e.Id == sides.Change.Item);
        int sure = sides.Left.Decided.Least;
        return sure > 0 && Rank(scope, item) >= sure && (scope.Scale.Cuts.Count == 0 || sides.Right.ScoreOf(item) >= scope.Scale.Cuts[sure - 1]);
    }

    /// <summary>The rank of the item's level; 0 where it has none.</summary>
    public static int Rank(LawScope scope, Evidence item) => item.Level is { } level && scope.Scale.Levels.TryGetRank(level, out int rank) ? rank : 0;

    private static bool Reads(LawScope scope, string member) => scope.Reads.Members.Contains(member);

    private static Dictionary<string, FactValue> Facts(LawScope scope, Dice dice, Evidence item)
    {
        var facts = new Dictionary<string, FactValue>(item.Facts, StringComparer.Ordinal);
        foreach (var fact in scope.Policy.Facts.Where(f => f.Of == FactSubject.Evidence && !facts.ContainsKey(f.Name)))
        {
            facts[fact.Name] = scope.Random.Facts.Value(fact, dice, 70);
        }

        return facts;
    }
}
