using Cbe.Sdk.Rules;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>
/// Laws that hold because nothing reads what differs. A member that no rule reads can still stand in the order of items of one day, before one
/// that is read: then only an order that matters to no rule, or a member that comes after all that are read, changes nothing.
/// </summary>
internal static class ReadSetProof
{
    private static readonly string[] Days = ["OccurredOn", "DaysAgo", "RecordedOn", "FeedbackDays"];
    private static readonly string[] FixedDays = ["OccurredOn", "RecordedOn"];

    /// <summary>Why the law holds, or null where what is read does not say so.</summary>
    public static string? Of(int law, LawSetting setting)
    {
        var policy = setting.Policy;
        var progress = ReadSet.Of(policy, setting.Competency, withSupport: false);
        var all = ReadSet.Of(policy, setting.Competency, withSupport: true);
        switch (law)
        {
            case 16:
                return ReadsFactOf(progress, setting, FactTopic.Protected) || ReadsFactOf(progress, setting, FactTopic.Need) ? null
                    : "no rule about progress reads a fact about a need, and none can read subgroups, stated needs, accommodations or a protected attribute: a pack that tries is refused";
            case 18:
                return ReadsFactOf(progress, setting, FactTopic.Time) ? null : "nothing that decides about progress can read time spent: a pack that tries is refused";
            case 21:
                return ReadsFactOf(progress, setting, FactTopic.Other) || ReadsFactOf(progress, setting, FactTopic.Learning) ? null
                    : "no rule about progress reads a fact of the learner";
            case 17:
                return Unread(all, setting, ["Setting"]) ? "no rule reads where learning was shown" : null;
            case 22:
                return Unread(all, setting, [.. LawQuestions.FreeTexts(policy)]) ? "no rule reads a free text of an item, and the record names no person who assessed" : null;
            case 23:
                return Unread(progress, setting, ["Form"]) ? "no rule about progress reads the form of an item, and none can read accommodations" : null;
            case 19:
                return Days.Any(all.Members.Contains) || all.Inputs.Contains("previous.Days") || ReadsDates(all, setting) ? null : "no rule reads a day: only the order of items counts";
            case 20:
                return FixedDays.Any(all.Members.Contains) || ReadsDates(all, setting) ? null : "no rule reads a day of the calendar: only how long ago something was";
            case 25 or 33:
                return progress.Members.Contains("Level") || progress.Members.Contains("Score") ? null : "no rule about progress reads a level or a score of an item";
            default:
                return null;
        }
    }

    /// <summary>The facts of one kind that rules about progress read.</summary>
    private static bool ReadsFactOf(ReadSet read, LawSetting setting, FactTopic topic) =>
        setting.Policy.Facts.Any(f => f.Of == FactSubject.Learner && f.About == topic && read.Inputs.Contains("facts." + f.Name));

    private static bool ReadsDates(ReadSet read, LawSetting setting) => read.Inputs.Contains("asOf")
        || setting.Policy.Facts.Any(f => f.Type == Values.ValueKind.Date && (read.Members.Contains(f.Name) || read.Inputs.Contains("facts." + f.Name)));

    private static bool Unread(ReadSet read, LawSetting setting, IReadOnlyList<string> members)
    {
        if (members.Any(read.Members.Contains))
        {
            return false;
        }

        var order = setting.Policy.OrderWithinADay.Select(f => f.Name).ToList();
        int first = members.Select(m => order.IndexOf(m)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min();
        return !read.DependsOnOrder || read.Members.All(m => order.IndexOf(m) < first);
    }
}
