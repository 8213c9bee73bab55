namespace Cbe.Sdk.Tests.Architecture;

/// <summary>The floors of the house, from the ground up. A type may see its own floor and those below.</summary>
internal static class Floors
{
    private static readonly string[][] FromTheGround =
    [
        ["Text", "Values"],
        ["Language"],
        ["Rules"],
        ["Frameworks"],
        ["Learners"],
        ["Tables"],
        ["Mastery"],
        ["Evaluation"],
        ["Decisions"],
        ["Elements"],
        ["RulePacks"],
        // The pipeline makes the reports that stand at the door, and the door opens on the pipeline.
        ["", "Pipeline"],
        ["DependencyInjection"],
    ];

    /// <summary>The floor of a type, or null where its namespace stands on none.</summary>
    public static int? Of(Type type)
    {
        string room = RoomOf(type);
        int floor = Array.FindIndex(FromTheGround, f => f.Contains(room));
        return floor < 0 ? null : floor;
    }

    /// <summary>The first part of its namespace after <c>Cbe.Sdk</c>; empty at the door. <c>AddCbe</c> stands in the namespace where hosts look for it, and in the room of the same name.</summary>
    public static string RoomOf(Type type) => type.Namespace!.Split('.') is [_, _, var room, ..] ? room : "";

    /// <summary>Whether a person wrote it in this assembly: the compiler's own helpers have no place in the house.</summary>
    public static bool IsOurs(Type type) => type.Assembly == typeof(Cbe.Sdk.Values.Number).Assembly
        && (type.Namespace is "Cbe.Sdk" or "Microsoft.Extensions.DependencyInjection" || type.Namespace?.StartsWith("Cbe.Sdk.", StringComparison.Ordinal) == true);
}
