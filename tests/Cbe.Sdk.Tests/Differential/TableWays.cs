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
    ];

    /// <summary>The first half, then all from the third on: what stands twice is replaced.</summary>
    private static EvidenceTable Appended(RecordSchema schema, IReadOnlyList<LearnerRecord> learners, EvidenceTableOptions options)
    {
        using var first = EvidenceTable.Build(schema, learners.Take((learners.Count + 1) / 2).Select((l, i) => i < 2 ? l : l with { Evidence = [.. l.Evidence.Take(1)] }), options);
        return first.Append(learners.Skip(2));
    }

    private static EvidenceTable Compacted(RecordSchema schema, IReadOnlyList<LearnerRecord> learners, EvidenceTableOptions options)
    {
        using var appended = Appended(schema, learners, options);
        return appended.Compact();
    }
}
