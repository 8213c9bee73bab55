using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The numbers of items: from a register, or from a column as it lies in the data.</summary>
internal sealed unsafe record ItemNumbers(Register? Register, ColumnOperand? Column)
{
    /// <summary>The column as 32-bit numbers, where it lies so; else null.</summary>
    public int* Narrow(LaneWorkspace w)
    {
        if (Column is not { Factor: 1, Addend: null } c)
        {
            return null;
        }

        ref readonly var column = ref w.Frames[c.Items.Id].Columns[c.Column];
        return column is { Form: ColumnForm.Int32, Offset: 0 } ? (int*)column.Data : null;
    }

    /// <summary>The numbers as 64 bits: those of the register or column, or a copy made for the step.</summary>
    public long* Wide(LaneWorkspace w)
    {
        if (Register is not null)
        {
            return w.Numbers(Register);
        }

        var c = Column!;
        var state = w.Frames[c.Items.Id];
        ref readonly var column = ref state.Columns[c.Column];
        if (column is { Form: ColumnForm.Int64, Offset: 0 } && c is { Factor: 1, Addend: null })
        {
            return (long*)column.Data;
        }

        WidenColumnStep.Widen(w, column, c.Factor, c.Addend, w.ScratchNumbers, state.Rows);
        return w.ScratchNumbers;
    }

    /// <summary>The greatest magnitude among the numbers, as far as it is known.</summary>
    public long Most(LaneWorkspace w)
    {
        if (Column is not { Factor: 1, Addend: null })
        {
            return long.MaxValue;
        }

        ref readonly var column = ref w.Frames[Column.Items.Id].Columns[Column.Column];
        return column.Least == long.MinValue ? long.MaxValue : Math.Max(Math.Abs(column.Least), Math.Abs(column.Most));
    }
}
