using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>Which columns a table has, and what its values mean.</summary>
internal sealed class TableShape
{
    public TableShape(RecordSchema schema, EvidenceTableOptions options)
    {
        Schema = schema;
        Options = options;
        Facts = [.. (schema.Facts ?? []).Where(f => f.Of == FactSubject.Evidence)];
        Kinds = ColumnKinds.All(Facts);
    }

    public RecordSchema Schema { get; }

    public EvidenceTableOptions Options { get; }

    /// <summary>The facts of evidence, in the order in which they are declared.</summary>
    public IReadOnlyList<FactDeclaration> Facts { get; }

    /// <summary>What kind of value each column holds.</summary>
    public ValueKind[] Kinds { get; }

    /// <summary>How many columns there are.</summary>
    public int Width => Kinds.Length;
}
