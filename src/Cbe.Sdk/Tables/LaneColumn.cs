namespace Cbe.Sdk.Tables;

/// <summary>
/// One column of a segment: <c>rows x 64</c> elements in one piece. Values are those that rules see: rank of a level (from 1),
/// code of a symbol, millionths of a number, day number of a date, id of a text (from 1), 0 or 1 of a truth.
/// </summary>
internal readonly unsafe struct LaneColumn
{
    /// <summary>What stands for a value that is missing wherever a value is a 64-bit number.</summary>
    public const long Missing = long.MinValue;

    public ColumnForm Form { get; init; }

    /// <summary>The elements, on a boundary of 64 bytes; null for <see cref="ColumnForm.Constant"/>.</summary>
    public void* Data { get; init; }

    /// <summary>What is added to a byte or two bytes to make the value.</summary>
    public long Offset { get; init; }

    /// <summary>The value of every item, of <see cref="ColumnForm.Constant"/> unless <see cref="IsMissing"/>.</summary>
    public long Constant { get; init; }

    /// <summary>Whether any item lacks the value.</summary>
    public bool HasMissing { get; init; }

    /// <summary>Whether every item lacks it.</summary>
    public bool IsMissing { get; init; }

    /// <summary>The least value of any item; 0 when all lack it.</summary>
    public long Least { get; init; }

    /// <summary>The most.</summary>
    public long Most { get; init; }

    /// <summary>The value in a cell (row x 64 + lane), or <see cref="Missing"/>. Only where an item lies: a constant does not know where there is none.</summary>
    public long this[nint cell] => Form switch
    {
        ColumnForm.Constant => IsMissing ? Missing : Constant,
        ColumnForm.Bits => (long)((((ulong*)Data)[cell >> 6] >> (int)(cell & 63)) & 1),
        ColumnForm.Bytes => ((byte*)Data)[cell] is 0 ? Missing : ((byte*)Data)[cell] + Offset,
        ColumnForm.UInt16 => ((ushort*)Data)[cell] is 0 ? Missing : ((ushort*)Data)[cell] + Offset,
        ColumnForm.Int32 => ((int*)Data)[cell] is int.MinValue ? Missing : ((int*)Data)[cell],
        _ => ((long*)Data)[cell],
    };
}
