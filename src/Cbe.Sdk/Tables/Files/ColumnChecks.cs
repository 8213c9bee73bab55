using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>What must be so of a column in a file: its values are within the limits that it says, and those are limits that it can have.</summary>
internal static class ColumnChecks
{
    /// <param name="segment">The segment.</param>
    /// <param name="at">Which column.</param>
    /// <param name="shape">What columns there are.</param>
    /// <param name="texts">How many texts there are.</param>
    /// <param name="values">Whether every value is looked at.</param>
    public static void Check(EvidenceSegment segment, int at, TableShape shape, int texts, bool values)
    {
        var column = segment.At(at);
        var (least, most) = LimitsOf(at, shape, texts);
        TableChecks.That(column.Least <= column.Most && (column.IsMissing || segment.Layout.Items == 0 || (column.Least >= least && column.Most <= most)), "a column has values that it cannot have");
        TableChecks.That(column.Form != ColumnForm.Bits || (shape.Kinds[at] == ValueKind.Boolean && !column.HasMissing), "a column has a form that it cannot have");
        TableChecks.That(column.Form != ColumnForm.Constant || column.IsMissing || (column.Constant == column.Least && column.Constant == column.Most), "a column has values that it cannot have");
        if (values && column.Form != ColumnForm.Constant)
        {
            Values(segment, column);
        }
    }

    private static (long Least, long Most) LimitsOf(int at, TableShape shape, int texts) => shape.Kinds[at] switch
    {
        ValueKind.Level => (1, shape.Schema.Scale.Levels.Count),
        ValueKind.Boolean => (0, 1),
        ValueKind.Date => (0, DateOnly.MaxValue.DayNumber),
        ValueKind.Text => (1, texts),
        ValueKind.Symbol => (0, WordsOf(at, shape).Values.Count - 1),
        _ => at == (int)EvidenceColumn.Sequence ? (int.MinValue, int.MaxValue) : (-long.MaxValue, long.MaxValue),
    };

    private static SymbolSet WordsOf(int at, TableShape shape) => at >= ColumnKinds.Count ? shape.Facts[at - ColumnKinds.Count].Symbols! : (EvidenceColumn)at switch
    {
        EvidenceColumn.Assessor => shape.Schema.Symbols.Assessor,
        EvidenceColumn.ConfirmedBy => shape.Schema.Symbols.ConfirmedBy,
        EvidenceColumn.Setting => shape.Schema.Symbols.Setting,
        EvidenceColumn.Form => shape.Schema.Symbols.Form,
        EvidenceColumn.Rigor => shape.Schema.Symbols.Rigor,
        _ => shape.Schema.Symbols.Purpose,
    };

    /// <summary>A cell in which no item lies holds what is missing, and so does an item only where the column says that some do.</summary>
    private static unsafe void Values(EvidenceSegment segment, LaneColumn column)
    {
        if (column.Form == ColumnForm.Bits)
        {
            return;
        }

        for (int row = 0; row < segment.Rows; row++)
        {
            ulong present = segment.Present[row];
            for (int lane = 0; lane < Tile.Lanes; lane++, present >>= 1)
            {
                long value = column[((nint)row * Tile.Lanes) + lane];
                TableChecks.That(value == LaneColumn.Missing ? (present & 1) == 0 || column.HasMissing : (present & 1) != 0 && value >= column.Least && value <= column.Most, "a column has values that it cannot have");
            }
        }
    }
}
