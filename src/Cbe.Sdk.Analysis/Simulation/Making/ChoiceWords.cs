using System.Text.Json;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Kinds of choice as records write them.</summary>
internal static class ChoiceWords
{
    private static readonly Dictionary<string, ChoiceKind> Kinds = Enum.GetValues<ChoiceKind>().ToDictionary(k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString()), k => k, StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<string> Names { get; } = [.. Kinds.Keys];

    public static ChoiceKind Of(string word) => Kinds[word];
}
