using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The elements of a column as numbers of 64 bits. Where it lacks a value the number means nothing.</summary>
internal sealed unsafe record WidenColumnStep(LaneFrame Items, int Column, long Factor, Immediate? Addend) : LaneStep
{
    public override IEnumerable<Register?> Reads => [];

    public override void Run(LaneWorkspace w)
    {
        var state = w.Frames[Items.Id];
        Widen(w, state.Columns[Column], Factor, Addend, w.Numbers(Result), state.Rows);
    }

    public static void Widen(LaneWorkspace w, in LaneColumn column, long factor, Immediate? plus, long* result, int rows)
    {
        long addend = unchecked((column.Offset * factor) + (plus is null ? 0 : w.Resolve(plus) * Math.Abs(factor)));
        switch (column.Form)
        {
            case ColumnForm.Constant:
                new Span<long>(result, rows * LaneWorkspace.Lanes).Fill(unchecked(((column.Constant - column.Offset) * factor) + addend));
                break;
            case ColumnForm.Bits:
                w.Kernels.FromMask((ulong*)column.Data, result, rows, unchecked(factor + addend), addend);
                break;
            case ColumnForm.Bytes:
                w.Kernels.Widen((byte*)column.Data, factor, addend, result, rows);
                break;
            case ColumnForm.UInt16:
                w.Kernels.Widen((ushort*)column.Data, factor, addend, result, rows);
                break;
            case ColumnForm.Int32:
                w.Kernels.Widen((int*)column.Data, factor, addend, result, rows);
                break;
            default:
                w.Kernels.Widen((long*)column.Data, factor, addend, result, rows);
                break;
        }
    }
}
