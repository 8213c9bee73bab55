namespace Cbe.Sdk.Analysis.Equity;

/// <summary>The words in which subgroups are reported to others.</summary>
public static class SubgroupCatalogue
{
    internal static string Label(IReadOnlyList<KeyValuePair<string, string?>> attributes) => string.Join(", ", attributes.Select(a => $"{a.Key}: {a.Value ?? "(not stated)"}"));
}
