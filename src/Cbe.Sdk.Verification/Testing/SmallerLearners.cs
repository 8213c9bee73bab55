using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Simpler learners: fewer items, simpler items, days close together.</summary>
internal static class SmallerLearners
{
    /// <param name="learner">The learner.</param>
    /// <param name="asOf">The day of the decision, to which days move.</param>
    public static IEnumerable<LearnerRecord> Of(LearnerRecord learner, DateOnly asOf) => Fewer(learner).Concat(Plainer(learner)).Concat(Items(learner)).Concat(new[] { 0, 1, SinceNewest(learner, asOf) }.Distinct().SelectMany(since => Days(learner, asOf, since)));

    private static IEnumerable<LearnerRecord> Fewer(LearnerRecord learner)
    {
        var items = learner.Evidence;
        for (int size = items.Count / 2; size >= 1; size /= 2)
        {
            for (int from = 0; from + size <= items.Count; from += size)
            {
                yield return learner with { Evidence = [.. items.Take(from), .. items.Skip(from + size)] };
            }
        }
    }

    private static IEnumerable<LearnerRecord> Plainer(LearnerRecord learner)
    {
        if (learner.Subgroups.Count > 0)
        {
            yield return learner with { Subgroups = new Dictionary<string, string>() };
        }

        if (learner.Needs.Count + learner.Accommodations.Count > 0)
        {
            yield return learner with { Needs = [], Accommodations = [] };
        }

        foreach (string fact in learner.Facts.Keys)
        {
            yield return learner with { Facts = learner.Facts.Where(f => f.Key != fact).ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal) };
        }
    }

    private static IEnumerable<LearnerRecord> Items(LearnerRecord learner)
    {
        for (int i = 0; i < learner.Evidence.Count; i++)
        {
            foreach (var smaller in SmallerItems.Of(learner.Evidence[i]))
            {
                int at = i;
                yield return learner with { Evidence = [.. learner.Evidence.Select((e, n) => n == at ? smaller : e)] };
            }
        }
    }

    private static int SinceNewest(LearnerRecord learner, DateOnly asOf) =>
        learner.Evidence.Select(e => e.OccurredOn).Where(d => d <= asOf).DefaultIfEmpty(asOf).Max() is var newest ? asOf.DayNumber - newest.DayNumber : 0;

    /// <summary>All days one after another up to the day of the decision; ties stay ties. Then one day by itself.</summary>
    private static IEnumerable<LearnerRecord> Days(LearnerRecord learner, DateOnly asOf, int since)
    {
        var days = learner.Evidence.Select(e => e.OccurredOn).Where(d => d <= asOf).Distinct().OrderDescending().Select((d, n) => (d, asOf.AddDays(-n - since))).ToDictionary(p => p.d, p => p.Item2);
        int span = days.Count == 0 ? 0 : asOf.DayNumber - days.Keys.Min().DayNumber;
        if (span > days.Count - 1 + since)
        {
            yield return learner with { Evidence = [.. learner.Evidence.Select(e => days.TryGetValue(e.OccurredOn, out var day) && e.RecordedOn is null && e.FeedbackOn is null ? e with { OccurredOn = day } : e)] };
        }
    }
}
