using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Whether a table was built for what an engine reads.</summary>
internal static class TableFit
{
    /// <exception cref="ArgumentException">It was not.</exception>
    public static void Check(EvidenceTable table, RecordSchema schema, EvidenceDayOrder order)
    {
        if (table.OrderedBy != order)
        {
            throw new ArgumentException($"The pack orders evidence by the day on which it {Verb(order)}, and the table by the day on which it {Verb(table.OrderedBy)}: build the table with `OrderedBy`.", nameof(table));
        }

        if (!ReferenceEquals(table.Schema, schema) && Difference(table.Schema, schema) is { } difference)
        {
            throw new ArgumentException($"The table was built with {difference}: build it with the engine's `RecordSchema`.", nameof(table));
        }
    }

    private static string? Difference(RecordSchema a, RecordSchema b) =>
        !a.Scale.Levels.Names.SequenceEqual(b.Scale.Levels.Names, StringComparer.OrdinalIgnoreCase) ? "other levels"
        : a.Scale.MinimumScore != b.Scale.MinimumScore || a.Scale.MaximumScore != b.Scale.MaximumScore ? "another scale of scores"
        : !a.Symbols.All.Zip(b.Symbols.All).All(s => s.First.Values.SequenceEqual(s.Second.Values, StringComparer.OrdinalIgnoreCase)) ? "other words for evidence"
        : !SameFacts(a.Facts ?? [], b.Facts ?? []) ? "other facts"
        : a.Framework?.Hash != b.Framework?.Hash ? "another framework"
        : null;

    private static bool SameFacts(IReadOnlyList<FactDeclaration> a, IReadOnlyList<FactDeclaration> b) =>
        a.Count == b.Count && a.Zip(b).All(f => f.First.Name == f.Second.Name && f.First.Of == f.Second.Of && f.First.Type == f.Second.Type
            && f.First.Minimum == f.Second.Minimum && f.First.Maximum == f.Second.Maximum
            && (f.First.Symbols?.Values ?? []).SequenceEqual(f.Second.Symbols?.Values ?? [], StringComparer.OrdinalIgnoreCase));

    private static string Verb(EvidenceDayOrder order) => order switch
    {
        EvidenceDayOrder.Assessed => "was assessed",
        EvidenceDayOrder.Due => "was due",
        _ => "was shown",
    };
}
