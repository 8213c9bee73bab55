using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Tables;

/// <summary>In what two schemas differ, as far as the values of a table depend on them: a change of cuts or of the proficient level does not concern it.</summary>
internal static class SchemaDifferences
{
    /// <param name="table">The schema of the table.</param>
    /// <param name="tableFramework">The hash of the framework that the table was built with.</param>
    /// <param name="expected">The schema for which it is to be used.</param>
    public static IEnumerable<string> Between(RecordSchema table, string? tableFramework, RecordSchema expected)
    {
        if (tableFramework != expected.Framework?.Hash)
        {
            yield return expected.Framework is null ? "it was built with a framework, and none is given"
                : tableFramework is null ? $"it was built without the framework `{expected.Framework.Id}`"
                : $"its framework is not the framework `{expected.Framework.Id}` of hash {expected.Framework.Hash}";
        }

        if (!table.Scale.Levels.Names.SequenceEqual(expected.Scale.Levels.Names, StringComparer.Ordinal))
        {
            yield return $"its levels are {Words(table.Scale.Levels.Names)} and not {Words(expected.Scale.Levels.Names)}";
        }

        if ((table.Scale.MinimumScore, table.Scale.MaximumScore) != (expected.Scale.MinimumScore, expected.Scale.MaximumScore))
        {
            yield return $"its scores are from {table.Scale.MinimumScore} to {table.Scale.MaximumScore} and not from {expected.Scale.MinimumScore} to {expected.Scale.MaximumScore}";
        }

        foreach (var (own, other) in table.Symbols.All.Zip(expected.Symbols.All))
        {
            if (!own.Values.SequenceEqual(other.Values, StringComparer.Ordinal))
            {
                yield return $"its words of `{own.Name}` are {Words(own.Values)} and not {Words(other.Values)}";
            }
        }

        var (facts, expectedFacts) = (Facts(table), Facts(expected));
        if (!facts.SequenceEqual(expectedFacts, StringComparer.Ordinal))
        {
            yield return $"its facts of evidence are {Words(facts)} and not {Words(expectedFacts)}";
        }
    }

    private static List<string> Facts(RecordSchema schema) =>
    [
        .. (schema.Facts ?? []).Where(f => f.Of == FactSubject.Evidence)
            .Select(f => $"{f.Name}: {f.Type.ToString().ToLowerInvariant()}{(f.Minimum is null ? "" : $" {f.Minimum} to {f.Maximum}")}{(f.Symbols is null ? "" : $" {string.Join('/', f.Symbols.Values)}")}"),
    ];

    private static string Words(IReadOnlyCollection<string> words) => words.Count == 0 ? "none" : string.Join(", ", words.Select(w => $"`{w}`"));
}
