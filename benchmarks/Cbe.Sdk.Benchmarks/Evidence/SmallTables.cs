using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Benchmarks.Evidence;

/// <summary>One table for each learner: how a service holds those whom it is asked about one at a time.</summary>
internal sealed class SmallTables(EvidenceMaker maker, RecordSchema schema) : IDisposable
{
    public EvidenceTable[] All { get; } = [.. new LearnerMaker(maker).All().Select(l => EvidenceTable.Build(schema, [l]))];

    public void Dispose() => Array.ForEach(All, t => t.Dispose());
}
