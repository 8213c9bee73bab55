using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>
/// The order of a case's items: by the day that the table is ordered by, the day on which it was shown, sequence, then
/// everything else that rules can see in a fixed order, facts as they are declared, and last the id. Missing comes first.
/// </summary>
internal sealed class ItemOrder
{
    private static readonly EvidenceColumn[] Named =
    [
        EvidenceColumn.OccurredOn, EvidenceColumn.Sequence, EvidenceColumn.Score, EvidenceColumn.Level, EvidenceColumn.Assessor, EvidenceColumn.ConfirmedBy,
        EvidenceColumn.Setting, EvidenceColumn.Form, EvidenceColumn.Rigor, EvidenceColumn.Attempt, EvidenceColumn.ChosenByLearner, EvidenceColumn.HasNextSteps,
        EvidenceColumn.FeedbackOn, EvidenceColumn.RecordedOn, EvidenceColumn.Task, EvidenceColumn.Purpose, EvidenceColumn.Weight,
    ];

    private readonly OpenColumn[] _columns;
    private readonly (OpenColumn Column, bool IsText)[] _keys;
    private readonly OpenColumn? _day;
    private readonly TextPool _texts;
    private readonly OpenIds? _ids;

    public ItemOrder(TableShape shape, OpenColumn[] columns, TextPool texts, OpenIds? ids)
    {
        _columns = columns;
        _texts = texts;
        _ids = ids;
        _keys = [.. Named.Select(c => (int)c).Concat(Enumerable.Range(ColumnKinds.Count, shape.Width - ColumnKinds.Count)).Select(c => (columns[c], shape.Kinds[c] == ValueKind.Text))];
        _day = shape.Options.OrderedBy switch
        {
            EvidenceDayOrder.Assessed => columns[(int)EvidenceColumn.AssessedOn],
            EvidenceDayOrder.Due => columns[(int)EvidenceColumn.DueOn],
            _ => null,
        };
    }

    /// <summary>How many of the keys it took to put any two items in order: 0 the day of the table, 1 the day shown, 2 sequence, 3 score, and so on in the order of the keys; one more than all of them where only ids differ.</summary>
    public int Depth { get; set; }

    /// <summary>The depth at which nothing but ids tells items apart.</summary>
    public int DepthOfIds => _keys.Length + 1;

    /// <summary>Compares two items by their numbers.</summary>
    public int Compare(int a, int b)
    {
        if (_day is not null)
        {
            int days = DayOf(a).CompareTo(DayOf(b));
            if (days != 0)
            {
                return days;
            }
        }

        for (int k = 0; k < _keys.Length; k++)
        {
            var (column, isText) = _keys[k];
            if (!column.Varies)
            {
                continue;
            }

            var (left, right) = (column.Values[a], column.Values[b]);
            if (left != right)
            {
                Depth = Math.Max(Depth, k + 1);
                return isText && left != LaneColumn.Missing && right != LaneColumn.Missing
                    ? string.CompareOrdinal(_texts[(int)left], _texts[(int)right])
                    : left.CompareTo(right);
            }
        }

        Depth = DepthOfIds;
        int ids = _ids?.Compare(a, b) ?? 0;
        return ids != 0 ? ids : a.CompareTo(b);
    }

    private long DayOf(int item) => _day![item] is var day and not LaneColumn.Missing ? day : _columns[(int)EvidenceColumn.OccurredOn][item];
}
