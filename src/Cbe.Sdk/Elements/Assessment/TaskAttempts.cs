using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>The attempts at one task: which retakes are allowed, and which attempt counts.</summary>
/// <param name="policy">Which of them counts.</param>
/// <param name="refuses">The rules that do not allow a retake: of the attempt, the one before it that counts, and the number of the retake.</param>
internal sealed class TaskAttempts(AttemptPolicy policy, Func<JudgedEvidence, JudgedEvidence, int, IReadOnlyList<Decision>>? refuses)
{
    /// <summary>Sets aside what does not count.</summary>
    /// <param name="ordered">The admitted attempts, oldest first.</param>
    public void Judge(List<JudgedEvidence> ordered)
    {
        if (policy != AttemptPolicy.All)
        {
            ordered = JudgedLast(ordered);
        }

        if (refuses is not null)
        {
            ordered = Allowed(ordered, refuses);
        }

        if (policy == AttemptPolicy.All || ordered.Count < 2)
        {
            return;
        }

        var chosen = Chosen(ordered);
        if (policy == AttemptPolicy.Mean)
        {
            chosen.CountAs(Mean(chosen.Evidence, [.. ordered.Select(a => a.Evidence)]));
        }

        foreach (var other in ordered.Where(a => a != chosen))
        {
            other.Replace(chosen);
        }
    }

    /// <summary>Of an attempt that was judged again only the last judgement stands.</summary>
    private static List<JudgedEvidence> JudgedLast(List<JudgedEvidence> ordered)
    {
        var last = new List<JudgedEvidence>(ordered.Count);
        foreach (var attempt in ordered)
        {
            int before = last.FindIndex(a => AttemptOrder.AreSame(a, attempt));
            if (before >= 0)
            {
                last[before].Replace(attempt);
                last.RemoveAt(before);
            }

            last.Add(attempt);
        }

        return last;
    }

    private static List<JudgedEvidence> Allowed(List<JudgedEvidence> ordered, Func<JudgedEvidence, JudgedEvidence, int, IReadOnlyList<Decision>> refuses)
    {
        var allowed = new List<JudgedEvidence>(ordered.Count);
        int retakes = 0;
        foreach (var attempt in ordered)
        {
            bool again = allowed.Count > 0 && !AttemptOrder.AreSame(allowed[^1], attempt);
            if (again && refuses(attempt, allowed[^1], retakes + 1) is { Count: > 0 } by)
            {
                attempt.Refuse(by);
                continue;
            }

            retakes += again ? 1 : 0;
            allowed.Add(attempt);
        }

        return allowed;
    }

    private JudgedEvidence Chosen(List<JudgedEvidence> ordered) => policy switch
    {
        AttemptPolicy.First => ordered[0],
        AttemptPolicy.Highest => Highest(ordered),
        _ => ordered[^1],
    };

    /// <summary>By score, then by level; what is not known is less than anything known; of equals the newest.</summary>
    private JudgedEvidence Highest(List<JudgedEvidence> ordered)
    {
        var best = ordered[0];
        foreach (var attempt in ordered.Skip(1))
        {
            int order = Nullable.Compare(ScoreOf(attempt.Evidence), ScoreOf(best.Evidence));
            best = (order != 0 ? order : RankOf(attempt.Evidence).CompareTo(RankOf(best.Evidence))) >= 0 ? attempt : best;
        }

        return best;
    }

    /// <summary>The score of an item where it is on the scale; null where it has none that rules can see.</summary>
    public required Func<Evidence, Number?> ScoreOf { get; init; }

    /// <summary>The rank of an item's level; 0 where it has none.</summary>
    public required Func<Evidence, int> RankOf { get; init; }

    /// <summary>Attempts without a score have no part in the mean.</summary>
    private Evidence Mean(Evidence newest, List<Evidence> attempts)
    {
        List<Number> scores = [.. attempts.Select(ScoreOf).OfType<Number>()];
        Number? mean = scores.Count == 0 ? null : Number.FromMicros((long)Rounding.Divide(scores.Aggregate((Int128)0, (sum, s) => sum + s.Micros), scores.Count));
        return newest with { Score = mean, Level = attempts.All(a => RankOf(a) == RankOf(newest)) ? newest.Level : null };
    }
}
