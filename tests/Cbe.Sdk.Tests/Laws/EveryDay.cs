using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>What a need is, said plainly: one step for each day, and nothing skipped.</summary>
internal static class EveryDay
{
    /// <param name="rule">The rule.</param>
    /// <param name="competency">The competency.</param>
    /// <param name="answers">The answer on every day on which the rule was asked, oldest first.</param>
    /// <param name="record">The record.</param>
    /// <param name="asOf">The day of the report.</param>
    public static IEnumerable<SupportNeed> Needs(SupportRule rule, string competency, IEnumerable<(DateOnly Day, Answer Answer)> answers, LearnerRecord record, DateOnly asOf)
    {
        SupportNeed? need = null;
        foreach (var (day, answer) in answers)
        {
            if (need is null && answer == Answer.Met)
            {
                need = new SupportNeed(rule.RuleName, rule.Tier, day) { Status = SupportStatus.Due, DueBy = rule.WithinDays is { } days ? day.AddDays(days) : null };
            }

            if (need is not null)
            {
                bool helped = record.SupportEvents.Any(s => s.GivenOn == day && (s.Competency is null || s.Competency == competency) && (s.Tier ?? 1) >= rule.Tier);
                need = helped && need.GivenOn is null ? need with { GivenOn = day, Status = day > need.DueBy ? SupportStatus.Late : SupportStatus.InTime } : need;
            }

            if (need is not null && answer == Answer.NotMet)
            {
                yield return need with { Until = day.AddDays(-1), Status = need.Status == SupportStatus.Due ? SupportStatus.Passed : need.Status };
                need = null;
            }
            else if (need is { Status: SupportStatus.Due } && day > need.DueBy)
            {
                need = need with { Status = SupportStatus.Overdue };
            }
        }

        if (need is not null)
        {
            yield return need;
        }
    }
}
