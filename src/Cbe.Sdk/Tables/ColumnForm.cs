namespace Cbe.Sdk.Tables;

/// <summary>How the elements of a column lie in memory. In all but <see cref="Constant"/> a cell in which no item lies holds what stands for a missing value.</summary>
internal enum ColumnForm
{
    /// <summary>Every item has the same value, or every item lacks it: there are no elements.</summary>
    Constant,

    /// <summary>One mask row for each row: bit i is lane i. 0 or 1, never missing.</summary>
    Bits,

    /// <summary>One byte for each cell; 0 is missing, a value is element + offset.</summary>
    Bytes,

    /// <summary>Two bytes for each cell; 0 is missing, a value is element + offset.</summary>
    UInt16,

    /// <summary>Four bytes for each cell; the least is missing.</summary>
    Int32,

    /// <summary>Eight bytes for each cell; the least is missing.</summary>
    Int64,
}
