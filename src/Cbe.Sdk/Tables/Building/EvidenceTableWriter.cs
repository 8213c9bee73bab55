namespace Cbe.Sdk.Tables;

/// <summary>
/// Takes learners, their cases and items as they come and makes segments of them. Several writers may share the pools of
/// texts, one for each thread: what they write becomes one table by <see cref="EvidenceTable.Combine"/>.
/// </summary>
internal sealed class EvidenceTableWriter
{
    /// <summary>A segment is closed at the next learner when it has so many cases.</summary>
    private const int EnoughCases = 65_536;

    /// <summary>Or so many items.</summary>
    private const int EnoughItems = 1 << 20;

    private readonly SegmentBuilder _open;
    private readonly IndexBuilder _index = new();
    private readonly List<EvidenceSegment> _segments = [];
    private int _firstCase;

    public EvidenceTableWriter(TableShape shape, TextPool competencies, TextPool texts)
    {
        Shape = shape;
        Competencies = competencies;
        Texts = texts;
        _open = new(shape, texts);
    }

    public TableShape Shape { get; }

    public TextPool Competencies { get; }

    public TextPool Texts { get; }

    /// <summary>A row in which everything is missing or as it is when an item says nothing: not confirmed, weight 1, not chosen, no next steps, not excused.</summary>
    public long[] NewRow()
    {
        long[] row = new long[Shape.Width];
        Array.Fill(row, LaneColumn.Missing);
        row[(int)EvidenceColumn.ConfirmedBy] = 0;
        row[(int)EvidenceColumn.Weight] = Values.Number.Scale;
        row[(int)EvidenceColumn.ChosenByLearner] = row[(int)EvidenceColumn.HasNextSteps] = row[(int)EvidenceColumn.Excused] = 0;
        return row;
    }

    /// <summary>The cases that follow are of a new learner; false where there is one of this id already, and then none may follow.</summary>
    /// <param name="id">The id in UTF-8.</param>
    /// <param name="rest">What the record holds beside evidence.</param>
    public bool BeginLearner(ReadOnlySpan<byte> id, ReadOnlySpan<byte> rest = default)
    {
        if (_open.Cases >= EnoughCases || _open.Items >= EnoughItems)
        {
            Seal();
        }

        return _index.TryAdd(id, rest);
    }

    /// <summary>The items that follow are of a new case of the learner: of a competency that the learner has no case of yet.</summary>
    public void BeginCase(int competency)
    {
        _open.BeginCase();
        _index.AddCase(competency);
    }

    /// <summary>An item of the case.</summary>
    /// <param name="row">Its values by column, facts of evidence behind the others.</param>
    /// <param name="id">Its id in UTF-8.</param>
    public void Add(ReadOnlySpan<long> row, ReadOnlySpan<byte> id = default) => _open.Add(row, id);

    public TablePart Finish()
    {
        if (_open.Cases > 0)
        {
            Seal();
        }

        return new(_index.Finish(), _segments, _open.Depth);
    }

    private void Seal()
    {
        _segments.Add(_open.Seal(_firstCase));
        _firstCase = _index.Cases;
    }
}
