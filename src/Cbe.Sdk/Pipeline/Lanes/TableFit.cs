using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Whether a table was built for what an engine reads.</summary>
internal static class TableFit
{
    /// <exception cref="ArgumentException">It was not.</exception>
    public static void Check(EvidenceTable table, RecordSchema schema, EvidenceDayOrder order)
    {
        // One learner after another is decided in tables of one schema: nothing is allocated for those that fit.
        if ((table.OrderedBy != order || !ReferenceEquals(table.Schema, schema)) && Differences(table, schema, order) is [var first, ..])
        {
            throw new ArgumentException(first, nameof(table));
        }
    }

    /// <summary>What a table has otherwise, a sentence each; empty where it fits.</summary>
    public static IReadOnlyList<string> Differences(EvidenceTable table, RecordSchema schema, EvidenceDayOrder order)
    {
        var differences = new List<string>();
        if (table.OrderedBy != order)
        {
            differences.Add($"The pack orders evidence by the day on which it {Verb(order)}, and the table by the day on which it {Verb(table.OrderedBy)}: build the table with `OrderedBy`.");
        }

        if (!ReferenceEquals(table.Schema, schema) && SchemaDifferences.Between(table.Schema, table.FrameworkHash, schema).ToList() is { Count: > 0 } others)
        {
            differences.Add($"The table was made for another schema: {string.Join("; ", others)}. Build it with the engine's `RecordSchema`.");
        }

        return differences;
    }

    private static string Verb(EvidenceDayOrder order) => order switch
    {
        EvidenceDayOrder.Assessed => "was assessed",
        EvidenceDayOrder.Due => "was due",
        _ => "was shown",
    };
}
