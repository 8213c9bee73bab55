using System.Numerics;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tables;

/// <summary>What must be so of a column in a file: its values are within the limits that it says, and those are limits that it can have.</summary>
internal static class ColumnChecks
{
    /// <summary>The limits that a column says of its values.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="at">Which column.</param>
    /// <param name="shape">What columns there are.</param>
    /// <param name="texts">How many texts there are.</param>
    public static void Limits(EvidenceSegment segment, int at, TableShape shape, int texts)
    {
        var column = segment.At(at);
        var (least, most) = LimitsOf(at, shape, texts);
        TableChecks.That(column.Least <= column.Most && (column.IsMissing || segment.Layout.Items == 0 || (column.Least >= least && column.Most <= most)), "a column has values that it cannot have");
        TableChecks.That(column.Form != ColumnForm.Bits || (shape.Kinds[at] == ValueKind.Boolean && !column.HasMissing), "a column has a form that it cannot have");
        TableChecks.That(column.Form != ColumnForm.Constant || column.IsMissing || (column.Constant == column.Least && column.Constant == column.Most), "a column has values that it cannot have");
    }

    /// <summary>Every value of a column.</summary>
    public static unsafe void Values(EvidenceSegment segment, int at)
    {
        var column = segment.At(at);
        switch (column.Form)
        {
            case ColumnForm.Bytes:
                Values(segment, column, (byte*)column.Data, (byte)0);
                break;
            case ColumnForm.UInt16:
                Values(segment, column, (ushort*)column.Data, (ushort)0);
                break;
            case ColumnForm.Int32:
                Values(segment, column, (int*)column.Data, int.MinValue);
                break;
            case ColumnForm.Int64:
                Values(segment, column, (long*)column.Data, LaneColumn.Missing);
                break;
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
    private static unsafe void Values<T>(EvidenceSegment segment, LaneColumn column, T* data, T missing)
        where T : unmanaged, IBinaryInteger<T>
    {
        var (least, most) = (T.CreateChecked(column.Least - column.Offset), T.CreateChecked(column.Most - column.Offset));
        for (int row = 0; row < segment.Rows; row++, data += Tile.Lanes)
        {
            ulong there = 0;
            bool within = true;
            for (int lane = 0; lane < Tile.Lanes; lane++)
            {
                T value = data[lane];
                bool has = value != missing;
                there |= has ? 1UL << lane : 0;
                within &= !has | (value >= least & value <= most);
            }

            ulong present = segment.Present[row];
            TableChecks.That(within && (there & ~present) == 0 && (column.HasMissing || there == present), "a column has values that it cannot have");
        }
    }
}
