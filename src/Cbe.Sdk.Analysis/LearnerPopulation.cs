using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Analysis;

/// <summary>
/// Learners about whom a pack, or several, are asked again and again: their evidence as a table, and the subgroups to which
/// they belong. Immutable and thread-safe until it is disposed.
/// </summary>
public sealed class LearnerPopulation : IDisposable
{
    private readonly Lazy<IReadOnlyDictionary<string, SubgroupColumn>> _columns;
    private readonly bool _owns;

    /// <summary>Held, so that one pack after another need not read all records anew.</summary>
    private readonly IReadOnlyList<LearnerRecord?> _beside;

    private LearnerPopulation(EvidenceTable table, bool owns)
    {
        Table = table;
        _owns = owns;
        _beside = table.BesideEvidence();
        _columns = new(() => SubgroupColumns.Of(_beside));
    }

    /// <summary>The evidence.</summary>
    public EvidenceTable Table { get; }

    /// <summary>How many learners there are.</summary>
    public int Count => Table.Learners;

    /// <summary>The attributes of which any learner has a value, in ordinal order.</summary>
    public IReadOnlyList<string> Attributes => [.. _columns.Value.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Reads learners into a table.</summary>
    /// <param name="engine">What will decide about them, or any engine whose records have the same schema.</param>
    /// <param name="learners">The records; read once, as they are taken.</param>
    public static LearnerPopulation Read(CbeEngine engine, IEnumerable<LearnerRecord> learners)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return new(EvidenceTable.Build(engine.RecordSchema, learners, engine.TableOptions), owns: true);
    }

    /// <summary>The learners of a table that is there already, such as one that <c>cbe table</c> wrote. The caller disposes the table.</summary>
    /// <param name="table">The table.</param>
    public static LearnerPopulation Of(EvidenceTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new(table, owns: false);
    }

    /// <summary>The subgroups by an attribute; of one that nobody has, nobody's is stated.</summary>
    /// <param name="attribute">The attribute, such as <c>sex</c>.</param>
    public SubgroupColumn By(string attribute)
    {
        ArgumentNullException.ThrowIfNull(attribute);
        return _columns.Value.TryGetValue(attribute, out var column) ? column : SubgroupColumns.Nobody(attribute, Count);
    }

    /// <summary>The same learners for another engine: this population where the engine can decide about it, else a new one with the same records as its pack reads them.</summary>
    /// <param name="engine">The engine.</param>
    public LearnerPopulation For(CbeEngine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        return engine.Fits(Table) ? this : Read(engine, Table.Records());
    }

    /// <summary>Frees the table, unless the caller brought it.</summary>
    public void Dispose()
    {
        if (_owns)
        {
            Table.Dispose();
        }
    }
}
