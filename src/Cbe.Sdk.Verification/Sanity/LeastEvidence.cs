using System.Globalization;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>The least evidence with which something is reached: a learner who reaches it, with everything left out that it does not need.</summary>
internal static class LeastEvidence
{
    private static readonly Func<Evidence, Evidence>[] Less =
    [
        e => e with { Facts = new Dictionary<string, FactValue>() }, e => e with { Rigor = null }, e => e with { Setting = null }, e => e with { ConfirmedBy = null }, e => e with { Form = null },
        e => e with { Purpose = null }, e => e with { Attempt = null }, e => e with { Task = null }, e => e with { RecordedOn = null }, e => e with { FeedbackOn = null }, e => e with { Weight = null },
        e => e with { Points = null, PointsPossible = null, LatePenalty = null }, e => e with { ChosenByLearner = false }, e => e with { HasNextSteps = false }, e => e with { Assessor = null },
        e => e with { Score = null }, e => e with { Level = null },
    ];

    /// <param name="learner">A learner who reaches it.</param>
    /// <param name="reaches">Whether a learner reaches it.</param>
    public static LearnerRecord Of(LearnerRecord learner, Func<LearnerRecord, bool> reaches)
    {
        for (int i = learner.Evidence.Count - 1; i >= 0; i--)
        {
            learner = Try(learner, learner with { Evidence = [.. learner.Evidence.Where((_, n) => n != i)] }, reaches);
        }

        foreach (var less in Less)
        {
            for (int i = 0; i < learner.Evidence.Count; i++)
            {
                learner = Try(learner, learner with { Evidence = [.. learner.Evidence.Select((e, n) => n == i ? less(e) : e)] }, reaches);
            }
        }

        foreach (string fact in learner.Facts.Keys.Order(StringComparer.Ordinal))
        {
            learner = Try(learner, learner with { Facts = learner.Facts.Where(f => f.Key != fact).ToDictionary(StringComparer.Ordinal) }, reaches);
        }

        return learner;
    }

    /// <summary>The items in words: <c>2 items: Proficient, 70, test; Proficient, 70, quiz</c>.</summary>
    public static string Words(LearnerRecord learner) =>
        $"{learner.Evidence.Count.ToString(CultureInfo.InvariantCulture)} {(learner.Evidence.Count == 1 ? "item" : "items")} ({string.Join("; ", learner.Evidence.GroupBy(Words).Select(g => g.Count() == 1 ? g.Key : $"{g.Count().ToString(CultureInfo.InvariantCulture)} times {g.Key}"))})";

    private static string Words(Evidence item)
    {
        string?[] words =
        [
            item.Level, item.Score?.ToString(), item.Assessor is { } a ? $"assessed by {a}" : null, item.ConfirmedBy is { } c and not "none" ? $"confirmed by {c}" : null, item.Setting, item.Form, item.Rigor, item.Purpose,
            item.HasNextSteps ? "with next steps" : null, item.ChosenByLearner ? "chosen" : null, item.Attempt is { } n ? $"attempt {n.ToString(CultureInfo.InvariantCulture)}" : null,
            item.Points is { } p ? $"{p} of {item.PointsPossible?.ToString() ?? "unknown"} points" : null, .. item.Facts.Select(f => $"{f.Key} {f.Value}"),
        ];
        string text = string.Join(", ", words.OfType<string>());
        return text.Length == 0 ? "anything" : text;
    }

    private static LearnerRecord Try(LearnerRecord before, LearnerRecord less, Func<LearnerRecord, bool> reaches) => reaches(less) ? less : before;
}
