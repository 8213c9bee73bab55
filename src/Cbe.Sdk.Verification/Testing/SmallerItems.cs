using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Simpler items: a member less, a rounder number, no facts.</summary>
internal static class SmallerItems
{
    private static readonly Func<Evidence, Evidence>[] Steps =
    [
        e => e with { Facts = new Dictionary<string, FactValue>() },
        e => e with { RecordedOn = null },
        e => e with { Sequence = null },
        e => e with { FeedbackOn = null },
        e => e with { AssessedOn = null },
        e => e with { DueOn = null },
        e => e with { Excused = false },
        e => e with { ChosenByLearner = false },
        e => e with { HasNextSteps = false },
        e => e with { Weight = null },
        e => e with { LatePenalty = null },
        e => e with { Points = null, PointsPossible = null },
        e => e with { Task = null },
        e => e with { Attempt = null },
        e => e with { Purpose = null },
        e => e with { Rigor = null },
        e => e with { Form = null },
        e => e with { ConfirmedBy = null },
        e => e with { Setting = null },
        e => e with { Assessor = null },
        e => e with { Score = e.Score?.Round(0) },
        e => e with { Score = null },
        e => e with { Level = null },
    ];

    public static IEnumerable<Evidence> Of(Evidence item)
    {
        foreach (var step in Steps)
        {
            if (step(item) is var smaller && smaller != item && !(item.Facts.Count == 0 && ReferenceEquals(step, Steps[0])))
            {
                yield return smaller;
            }
        }

        foreach (string fact in item.Facts.Keys.Where(_ => item.Facts.Count > 1))
        {
            yield return item with { Facts = item.Facts.Where(f => f.Key != fact).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal) };
        }
    }
}
