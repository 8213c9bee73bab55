using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Support;

/// <summary>
/// The times in which support was due by one rule. A need begins on the first day on which the rule is met, and stands until a
/// day on which the rule is surely not met: that it cannot be told on some day in between does not mean that nobody needs it.
/// </summary>
internal static class SupportNeeds
{
    /// <param name="rule">The rule.</param>
    /// <param name="about">The case on the day of the decision.</param>
    /// <param name="answers">The answer on each day on which it can have changed, oldest first, that of the decision last; it holds until the next.</param>
    public static IEnumerable<SupportNeed> Of(SupportRule rule, SupportCase about, IEnumerable<(DateOnly Day, Answer Answer)> answers)
    {
        DateOnly? since = null;
        foreach (var (day, answer) in answers)
        {
            if (answer == Answer.Met)
            {
                since ??= day;
            }
            else if (answer == Answer.NotMet && since is { } from)
            {
                yield return Need(rule, about, from, day);
                since = null;
            }
        }

        if (since is { } open)
        {
            yield return Need(rule, about, open, null);
        }
    }

    /// <param name="rule">The rule.</param>
    /// <param name="about">The case on the day of the decision.</param>
    /// <param name="since">The first day of the need.</param>
    /// <param name="ended">The first day on which it is no more; null while it stands.</param>
    private static SupportNeed Need(SupportRule rule, SupportCase about, DateOnly since, DateOnly? ended)
    {
        // Support of the day on which the need ended counts: where a rule asks whether support was given, that is what ended it.
        // A support without a tier is one for everybody: tier 1.
        var given = about.Given.FirstOrDefault(s => s.GivenOn >= since && !(s.GivenOn > ended) && (s.Tier ?? 1) >= rule.Tier)?.GivenOn;
        DateOnly? dueBy = rule.WithinDays is { } days ? DateOnly.FromDayNumber(Math.Min(since.DayNumber + days, DateOnly.MaxValue.DayNumber)) : null;
        var until = ended?.AddDays(-1);
        return new SupportNeed(rule.RuleName, rule.Tier, since) { Until = until, DueBy = dueBy, GivenOn = given, Status = StatusOf(given, dueBy, until, about.AsOf) };
    }

    private static SupportStatus StatusOf(DateOnly? given, DateOnly? dueBy, DateOnly? until, DateOnly asOf) =>
        given is { } on ? (on <= dueBy || dueBy is null ? SupportStatus.InTime : SupportStatus.Late)
        : dueBy < (until ?? asOf) ? SupportStatus.Overdue
        : until is not null ? SupportStatus.Passed
        : SupportStatus.Due;
}
