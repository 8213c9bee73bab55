using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>The ways in which the same records can come to stand in tables.</summary>
internal static class TableWays
{
    public static IReadOnlyList<(string Name, Func<RecordSchema, IReadOnlyList<LearnerRecord>, EvidenceTableOptions, IReadOnlyList<EvidenceTable>> Make)> All { get; } =
    [
        ("one table", (schema, learners, options) => [EvidenceTable.Build(schema, learners, options)]),
        ("a table for each learner", (schema, learners, options) => [.. learners.Select(l => EvidenceTable.Build(schema, [l], options))]),
        ("appended", (schema, learners, options) => [Appended(schema, learners, options)]),
        ("appended and compacted", (schema, learners, options) => [Compacted(schema, learners, options)]),
        ("saved and opened", (schema, learners, options) => [Opened(schema, learners, options)]),
    ];

    /// <summary>The first half, with little of most learners; then all of these again, and the others: what stands twice is replaced.</summary>
    private static EvidenceTable Appended(RecordSchema schema, IReadOnlyList<LearnerRecord> learners, EvidenceTableOptions options)
    {
        int half = (learners.Count + 1) / 2;
        int whole = Math.Min(half, 2);
        using var first = EvidenceTable.Build(schema, learners.Take(half).Select((l, i) => i < whole ? l : l with { Evidence = [.. l.Evidence.Take(1)] }), options);
        return first.Append(learners.Skip(whole));
    }

    private static EvidenceTable Compacted(RecordSchema schema, IReadOnlyList<LearnerRecord> learners, EvidenceTableOptions options)
    {
        using var appended = Appended(schema, learners, options);
        return appended.Compact();
    }

    /// <summary>Its file is gone again before the table is used, as far as names go.</summary>
    private static EvidenceTable Opened(RecordSchema schema, IReadOnlyList<LearnerRecord> learners, EvidenceTableOptions options)
    {
        string path = Path.Combine(Path.GetTempPath(), $"cbe-differential-{Guid.NewGuid():N}.table");
        try
        {
            using var built = EvidenceTable.Build(schema, learners, options);
            built.Save(path);
            return EvidenceTable.Open(path, schema);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
