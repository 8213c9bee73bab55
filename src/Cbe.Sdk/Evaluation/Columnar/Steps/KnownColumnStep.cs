using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Where a column has a value.</summary>
internal sealed unsafe record KnownColumnStep(LaneFrame Items, int Column) : LaneStep
{
    public override IEnumerable<Register?> Reads => [];

    public override void Run(LaneWorkspace w)
    {
        var state = w.Frames[Items.Id];
        Known(w, state.Columns[Column], w.Masks(Result), state.Rows);
    }

    public static void Known(LaneWorkspace w, in LaneColumn column, ulong* result, int rows)
    {
        if (!column.HasMissing || column.Form == ColumnForm.Constant)
        {
            new Span<ulong>(result, rows).Fill(column.Form == ColumnForm.Constant && column.IsMissing ? 0 : ulong.MaxValue);
            return;
        }

        switch (column.Form)
        {
            case ColumnForm.Bytes:
                w.Kernels.Compare(ComparisonOperator.NotEqual, (byte*)column.Data, 0, result, rows);
                break;
            case ColumnForm.UInt16:
                w.Kernels.Compare(ComparisonOperator.NotEqual, (ushort*)column.Data, 0, result, rows);
                break;
            case ColumnForm.Int32:
                w.Kernels.Compare(ComparisonOperator.NotEqual, (int*)column.Data, int.MinValue, result, rows);
                break;
            case ColumnForm.Int64:
                w.Kernels.Compare(ComparisonOperator.NotEqual, (long*)column.Data, long.MinValue, result, rows);
                break;
            default:
                new Span<ulong>(result, rows).Fill(ulong.MaxValue);
                break;
        }
    }
}
