using Cbe.Sdk.Elements.Pathways;

namespace Cbe.Cli.Ways;

/// <summary>Where a learner stands on a way, in a mark and in words: never by colour alone.</summary>
internal static class StateText
{
    public static string Mark(PathwayState state) => state switch
    {
        PathwayState.Reached => "[x]",
        PathwayState.Ready => "[>]",
        PathwayState.Blocked => "[-]",
        _ => "[?]",
    };

    public static string Of(PathwayState state) => state switch
    {
        PathwayState.Reached => "reached",
        PathwayState.Ready => "ready",
        PathwayState.Blocked => "blocked",
        _ => "not decided yet",
    };

    /// <summary>With the gaps to close first.</summary>
    public static string Of(PathwayOutcome way, Func<string, string> nameOf) => way.BlockedBy.Count == 0 ? Of(way.State)
        : $"{Of(way.State)}{(way.State == PathwayState.Blocked ? " by" : ", waiting for")} {string.Join(", ", way.BlockedBy.Select(nameOf))}";
}
