namespace Cbe.Sdk.Tables;

/// <summary>Copies learners of a table into a new one, values as they lie.</summary>
internal sealed class CaseCopy(EvidenceTable from, EvidenceTableWriter to)
{
    private readonly long[] _row = to.NewRow();

    public void Add(int learner)
    {
        to.BeginLearner(from.Index.Ids[learner], from.Index.Rest[learner]);
        var (first, count) = from.CasesOf(learner);
        for (int c = first; c < first + count; c++)
        {
            to.BeginCase(to.Competencies.NumberOf(from.CompetencyIds[from.CompetencyOf(c)]));
            var (at, lane) = from.PlaceOf(c);
            var segment = from.Segments[at];
            foreach (long cell in segment.CellsOf(lane))
            {
                Read(segment, (nint)cell);
                to.Add(_row, segment.IdBytesOf(cell));
            }
        }
    }

    private void Read(EvidenceSegment segment, nint cell)
    {
        var kinds = to.Shape.Kinds;
        for (int column = 0; column < kinds.Length; column++)
        {
            long value = segment.At(column)[cell];
            _row[column] = kinds[column] == Values.ValueKind.Text && value != LaneColumn.Missing ? to.Texts.NumberOf(from.Texts[(int)value]) : value;
        }
    }
}
