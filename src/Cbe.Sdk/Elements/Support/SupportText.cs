using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Support;

/// <summary>Needs in words.</summary>
internal static class SupportText
{
    public static string Of(SupportNeed need) => $"tier {need.Tier}, {Time(need)}{(need.DueBy is { } by ? $", by {by.ToText()}" : "")}: {End(need)}";

    private static string Time(SupportNeed need) => need.Until switch
    {
        null => $"due since {need.Since.ToText()}",
        { } until when until == need.Since => $"due on {need.Since.ToText()}",
        { } until => $"due from {need.Since.ToText()} to {until.ToText()}",
    };

    private static string End(SupportNeed need) => need.Status switch
    {
        SupportStatus.InTime => $"given on {need.GivenOn?.ToText()}{(need.DueBy is null ? "" : ", in time")}",
        SupportStatus.Late => $"given on {need.GivenOn?.ToText()}, {Days((need.GivenOn?.DayNumber ?? 0) - (need.DueBy?.DayNumber ?? 0))} late",
        SupportStatus.Overdue => "not given, overdue",
        SupportStatus.Passed => "not given before it was no longer needed",
        _ => "not given yet",
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";
}
