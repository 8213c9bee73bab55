using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Support;

/// <summary>The times in which one support rule was met, from the answers on the days on which they can have changed.</summary>
internal static class SupportNeeds
{
    /// <param name="rule">The rule.</param>
    /// <param name="about">The case on the day of the decision.</param>
    /// <param name="days">The days on which the answer can have changed, oldest first, that of the decision last.</param>
    /// <param name="on">The answer on such a day; it holds until the next one.</param>
    public static IEnumerable<SupportNeed> Of(SupportRule rule, SupportCase about, IReadOnlyList<DateOnly> days, Func<DateOnly, Answer> on)
    {
        DateOnly? since = null;
        foreach (var day in days)
        {
            bool due = on(day) == Answer.Met;
            if (due)
            {
                since ??= day;
            }
            else if (since is { } from)
            {
                yield return Need(rule, about, from, day.AddDays(-1));
                since = null;
            }
        }

        if (since is { } open)
        {
            yield return Need(rule, about, open, null);
        }
    }

    /// <summary>Support counts for a need from its first day to its last. A support without a tier is one for everybody: tier 1.</summary>
    private static SupportNeed Need(SupportRule rule, SupportCase about, DateOnly since, DateOnly? until)
    {
        var given = about.Given.FirstOrDefault(s => s.GivenOn >= since && (until is not { } end || s.GivenOn <= end) && (s.Tier ?? 1) >= rule.Tier)?.GivenOn;
        DateOnly? dueBy = rule.WithinDays is { } days ? since.AddDays(days) : null;
        return new SupportNeed(rule.RuleName, rule.Tier, since) { Until = until, DueBy = dueBy, GivenOn = given, Status = StatusOf(given, dueBy, until, about.AsOf) };
    }

    private static SupportStatus StatusOf(DateOnly? given, DateOnly? dueBy, DateOnly? until, DateOnly asOf) =>
        given is { } on ? (on <= dueBy || dueBy is null ? SupportStatus.InTime : SupportStatus.Late)
        : dueBy < (until ?? asOf) ? SupportStatus.Overdue
        : until is not null ? SupportStatus.Passed
        : SupportStatus.Due;
}
