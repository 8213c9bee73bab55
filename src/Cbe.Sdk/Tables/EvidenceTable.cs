using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Tables;

/// <summary>
/// The evidence of many learners in columns, as a whole population is evaluated: built once, by streaming from any reader, and
/// evaluated as often as you like. Immutable and thread-safe until it is disposed; tables made from it by <see cref="Append"/>
/// and <see cref="Compact"/> live on without it. Its memory lies outside the collected heap, or is the mapped file.
/// </summary>
/// <remarks>
/// It holds what rules can see. A value that they cannot use (a level that the scale does not have, a score off the scale) is
/// missing in it, and <see cref="Findings"/> says so. All evidence of a record is checked when the table is built, whatever its
/// day. A learner's cases are the competencies that the record speaks of: by evidence, awards, decisions by people, support or the plan.
/// </remarks>
public sealed partial class EvidenceTable : IDisposable
{
    private readonly TableShape _shape;
    private readonly TableIndex _index;
    private readonly EvidenceSegment[] _segments;
    private readonly SegmentMap _map;
    private readonly ReadingSummary _findings;
    private int _disposed;

    private EvidenceTable(TableShape shape, TableIndex index, EvidenceSegment[] segments, TextPool competencies, TextPool texts, int depth, ReadingSummary findings)
    {
        _shape = shape;
        _index = index;
        _segments = segments;
        _map = new(segments);
        _findings = findings;
        CompetencyIds = competencies;
        Texts = texts;
        OrderDepth = depth;
        Items = ItemsOf(segments);
    }

    /// <summary>What its records could contain. Of a table that was opened without a schema it has no framework: see <see cref="FrameworkHash"/>.</summary>
    public RecordSchema Schema => _shape.Schema;

    /// <summary>What it keeps, and in which order.</summary>
    public EvidenceTableOptions Options => _shape.Options;

    /// <summary>By which day the evidence of each case stands in order.</summary>
    public EvidenceDayOrder OrderedBy => _shape.Options.OrderedBy;

    /// <summary>The hash of the framework by which competencies were named when it was built; null where there was none.</summary>
    public string? FrameworkHash { get; private init; }

    /// <summary>The id of that framework; null where there was none.</summary>
    public string? FrameworkId { get; private init; }

    /// <summary>How many learners it holds.</summary>
    public int Learners => _index.Learners;

    /// <summary>How many cases: learners by the competencies that their records speak of.</summary>
    public int Cases => _index.Cases;

    /// <summary>How many items of evidence.</summary>
    public long Items { get; }

    /// <summary>How many bytes of memory it takes, or of the file; what it shares with other tables is counted in each.</summary>
    public long Bytes => Owners.Distinct().Sum(o => o.Length);

    /// <summary>Bytes for each item of evidence, with everything that is beside them, rounded up; 0 when there are no items.</summary>
    public long BytesPerItem => Items == 0 ? 0 : (Bytes + Items - 1) / Items;

    /// <summary>What could not be used, the first of them in full: at most <see cref="EvidenceTableOptions.MaximumFindings"/>.</summary>
    public IReadOnlyList<DataFinding> Findings => _findings.Findings;

    /// <summary>All findings by code, complete.</summary>
    public IReadOnlyDictionary<string, long> FindingsByCode => _findings.FindingsByCode;

    internal TableShape Shape => _shape;

    internal ReadOnlySpan<EvidenceSegment> Segments => Alive()._segments;

    internal TableIndex Index => Alive()._index;

    /// <summary>The ids of competencies by their numbers, from 0.</summary>
    internal TextPool CompetencyIds { get; }

    /// <summary>Texts of evidence by their numbers, from 1.</summary>
    internal TextPool Texts { get; }

    /// <summary>How deep the order of items had to look: <see cref="ItemOrder.Depth"/>.</summary>
    internal int OrderDepth { get; }

    private IEnumerable<SharedMemory> Owners => _index.Owners.Concat(_segments.SelectMany(s => (SharedMemory[])[s.Memory, s.Cases]));

    /// <summary>The ids of all learners, in the order of the table.</summary>
    public IEnumerable<string> LearnerIds => Enumerable.Range(0, Learners).Select(LearnerId);

    /// <summary>Whether it holds a learner.</summary>
    public bool Contains(string learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        return Index.NumberOf(learner) >= 0;
    }

    /// <summary>The record of a learner again; null where the table has no such learner. Evidence stands case by case, oldest first; what rules cannot see is left out.</summary>
    public LearnerRecord? RecordOf(string learner)
    {
        ArgumentNullException.ThrowIfNull(learner);
        return Index.NumberOf(learner) is >= 0 and var number ? RecordOf(number) : null;
    }

    /// <summary>The records of all learners, made as they are taken.</summary>
    public IEnumerable<LearnerRecord> Records() => Enumerable.Range(0, Learners).Select(RecordOf);

    /// <summary>Frees its memory, or lets go of the file. Tables that share parts of it keep them.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) == 0)
        {
            foreach (var owner in Owners)
            {
                owner.Release();
            }
        }
    }

    internal EvidenceTable Alive()
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        return this;
    }

    private static long ItemsOf(EvidenceSegment[] segments)
    {
        long items = 0;
        foreach (var segment in segments)
        {
            items += segment.LiveItems();
        }

        return items;
    }
}
