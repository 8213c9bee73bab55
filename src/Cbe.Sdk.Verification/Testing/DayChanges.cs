using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Learners on other days.</summary>
internal static class DayChanges
{
    private const int Reach = 800;

    /// <summary>Other days in the same order, ties kept. What hangs on the day of an item, such as its feedback, comes as long after it as before.</summary>
    public static Change? Pace(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var days = Days(learner).Where(d => d <= scope.AsOf).Distinct().Order().ToList();
        if (days.Count == 0)
        {
            return null;
        }

        // What is known on the day stays known: the newest day leaves room for what came after an item.
        int room = learner.Evidence.Select(e => Math.Max(Delay(e, e.RecordedOn, scope.AsOf), Delay(e, e.FeedbackOn, scope.AsOf))).DefaultIfEmpty(0).Max();
        var to = new SortedSet<int>();
        while (to.Count < days.Count)
        {
            to.Add(room + dice.Below(dice.Pick([days.Count + 10, 120, Reach])));
        }

        return Mapped(scope.AsOf, days.Zip(to.Reverse(), (d, n) => (d, To: scope.AsOf.AddDays(-n))).ToDictionary(p => p.d, p => p.To));
    }

    /// <summary>Everything so many days earlier or later, the decision too.</summary>
    public static Change? Clock(LawScope scope, Dice dice, LearnerRecord learner)
    {
        var (from, to) = Era(scope);
        int days = dice.Between(Math.Max(-Reach, from.DayNumber - scope.AsOf.DayNumber), Math.Min(Reach, to.DayNumber - scope.AsOf.DayNumber));
        return days == 0 ? null : Moved(scope.AsOf, days);
    }

    /// <summary>The first and the last day around that of the setting between which no figure of the policy changes.</summary>
    public static (DateOnly From, DateOnly To) Era(LawScope scope)
    {
        var starts = scope.Policy.Pack.Parameters.SelectMany(p => p.Values).Select(v => v.From).OfType<DateOnly>().Distinct().Order().ToList();
        var effective = scope.Engine.Pack.Effective;
        var from = starts.Where(d => d <= scope.AsOf).Append(effective.From ?? DateOnly.MinValue).Max();
        var to = starts.Where(d => d > scope.AsOf).Select(d => d.AddDays(-1)).Append(effective.To ?? DateOnly.MaxValue).Min();
        return (from, to);
    }

    private static Change Moved(DateOnly asOf, int days) => new("on other days", l => new(l, l with { Evidence = [.. l.Evidence.Select(e => Move(e, days))], Facts = Facts(l.Facts, d => d.AddDays(days)) }) { RightAsOf = asOf.AddDays(days) })
    {
        Smaller = () => Math.Abs(days) > 1 ? [Moved(asOf, Math.Sign(days)), Moved(asOf, days / 2)] : [],
    };

    private static Evidence Move(Evidence item, int days) => item with
    {
        OccurredOn = item.OccurredOn.AddDays(days),
        RecordedOn = item.RecordedOn?.AddDays(days),
        FeedbackOn = item.FeedbackOn?.AddDays(days),
        AssessedOn = item.AssessedOn?.AddDays(days),
        DueOn = item.DueOn?.AddDays(days),
        Facts = Facts(item.Facts, d => d.AddDays(days)),
    };

    private static Change Mapped(DateOnly asOf, IReadOnlyDictionary<DateOnly, DateOnly> to) => new("at another pace", l => Days(l).All(d => d > asOf || to.ContainsKey(d)) && Keeps(l, to)
        ? new(l, l with { Evidence = [.. l.Evidence.Select(e => e.OccurredOn > asOf ? e : Mapped(e, asOf, to))] })
        : null)
    {
        Smaller = () => to.Where(p => p.Key != p.Value).Select(p => Mapped(asOf, to.ToDictionary(o => o.Key, o => o.Key == p.Key ? o.Key : o.Value))),
    };

    /// <summary>Whether the days that the learner still has stand in the same order.</summary>
    private static bool Keeps(LearnerRecord learner, IReadOnlyDictionary<DateOnly, DateOnly> to)
    {
        var days = Days(learner).Distinct().Where(to.ContainsKey).Order().Select(d => to[d]).ToList();
        return days.Count > 0 && days.Zip(days.Skip(1)).All(p => p.First < p.Second) && Days(learner).Any(d => to.TryGetValue(d, out var other) && other != d);
    }

    private static Evidence Mapped(Evidence item, DateOnly asOf, IReadOnlyDictionary<DateOnly, DateOnly> to)
    {
        int moved = to[item.OccurredOn].DayNumber - item.OccurredOn.DayNumber;
        return item with
        {
            OccurredOn = to[item.OccurredOn],
            RecordedOn = item.RecordedOn > asOf ? item.RecordedOn : item.RecordedOn?.AddDays(moved),
            FeedbackOn = item.FeedbackOn > asOf ? item.FeedbackOn : item.FeedbackOn?.AddDays(moved),
            AssessedOn = item.AssessedOn is { } assessed && to.TryGetValue(assessed, out var a) ? a : item.AssessedOn,
            DueOn = item.DueOn is { } due && to.TryGetValue(due, out var d) ? d : item.DueOn,
            Facts = Facts(item.Facts, f => to.TryGetValue(f, out var day) ? day : f),
        };
    }

    /// <summary>Facts that are days move with the others.</summary>
    private static IReadOnlyDictionary<string, FactValue> Facts(IReadOnlyDictionary<string, FactValue> facts, Func<DateOnly, DateOnly> to) =>
        facts.Values.Any(f => f.Kind == FactKind.Date) ? facts.ToDictionary(f => f.Key, f => f.Value.Kind == FactKind.Date ? FactValue.FromDate(to(f.Value.Date)) : f.Value, StringComparer.Ordinal) : facts;

    /// <summary>The days by which evidence can stand in order, and those that are facts of it.</summary>
    private static IEnumerable<DateOnly> Days(LearnerRecord learner) =>
        learner.Evidence.SelectMany(e => new[] { e.OccurredOn, e.AssessedOn, e.DueOn }.OfType<DateOnly>().Concat(e.Facts.Values.Where(f => f.Kind == FactKind.Date).Select(f => f.Date)));

    private static int Delay(Evidence item, DateOnly? day, DateOnly asOf) => day is { } d && d <= asOf ? Math.Max(0, d.DayNumber - item.OccurredOn.DayNumber) : 0;
}
