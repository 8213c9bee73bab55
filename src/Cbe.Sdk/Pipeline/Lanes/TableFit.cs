using Cbe.Sdk.Learners;
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

        if (!ReferenceEquals(table.Schema, schema) && SchemaDifferences.Between(table.Schema, table.FrameworkHash, schema).ToList() is { Count: > 0 } differences)
        {
            throw new ArgumentException($"The table was made for another schema: {string.Join("; ", differences)}. Build it with the engine's `RecordSchema`.", nameof(table));
        }
    }

    private static string Verb(EvidenceDayOrder order) => order switch
    {
        EvidenceDayOrder.Assessed => "was assessed",
        EvidenceDayOrder.Due => "was due",
        _ => "was shown",
    };
}
