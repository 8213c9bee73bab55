using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Compares a column as it lies in the data with one value. Where the column lacks a value it is not met.</summary>
/// <param name="Items">The frame of the column.</param>
/// <param name="Column">Its place.</param>
/// <param name="Operator">How.</param>
/// <param name="Value">The value.</param>
/// <param name="Factor">What an element is multiplied by before it is compared.</param>
/// <param name="Addend">What is added then.</param>
internal sealed unsafe record CompareColumnStep(LaneFrame Items, int Column, ComparisonOperator Operator, Immediate Value, long Factor, Immediate? Addend) : LaneStep
{
    public override IEnumerable<Register?> Reads => [];

    public override void Run(LaneWorkspace w)
    {
        var state = w.Frames[Items.Id];
        ref readonly var column = ref state.Columns[Column];
        ulong* result = w.Masks(Result);
        if (column.Form == ColumnForm.Constant && column.IsMissing)
        {
            new Span<ulong>(result, state.Rows).Clear();
            return;
        }

        // element · factor + addend ⋄ value is brought to element ⋄' bound.
        var bound = (Int128)w.Resolve(Value) - (Addend is null ? 0 : (Int128)w.Resolve(Addend) * AddendScale);
        var op = Operator;
        if (!Divide(ref bound, ref op))
        {
            Everywhere(w, column, op == ComparisonOperator.NotEqual, result, state.Rows);
            return;
        }

        Compare(w, column, op, bound - column.Offset, result, state.Rows);
    }

    /// <summary>Days since are counted in days and compared in millionths.</summary>
    private long AddendScale => Math.Abs(Factor);

    private bool Divide(ref Int128 bound, ref ComparisonOperator op)
    {
        if (Factor == 1)
        {
            return true;
        }

        if (op is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            var (quotient, rest) = Int128.DivRem(bound, Factor);
            bound = quotient;
            return rest == 0;
        }

        // x·f >= b is x >= ceil(b/f) and x·f > b is x > floor(b/f), where f is positive; a negative f turns the sides.
        long factor = Factor;
        if (factor < 0)
        {
            (factor, bound) = (-factor, -bound);
            op = op switch
            {
                ComparisonOperator.Less => ComparisonOperator.Greater,
                ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
                ComparisonOperator.Greater => ComparisonOperator.Less,
                _ => ComparisonOperator.LessOrEqual,
            };
        }

        bool up = op is ComparisonOperator.GreaterOrEqual or ComparisonOperator.Less;
        var (floor, remainder) = Int128.DivRem(bound, factor);
        if (remainder < 0)
        {
            floor -= 1;
            remainder += factor;
        }

        bound = up && remainder > 0 ? floor + 1 : floor;
        return true;
    }

    /// <summary>Compares elements, without their offset, with a bound that may lie outside of what they can be.</summary>
    private static void Compare(LaneWorkspace w, in LaneColumn column, ComparisonOperator op, Int128 bound, ulong* result, int rows)
    {
        if (column.Form == ColumnForm.Constant)
        {
            new Span<ulong>(result, rows).Fill(Holds(op, column.Constant - column.Offset, bound) ? ulong.MaxValue : 0);
            return;
        }

        // What the segment knows of the column may answer for all of its items.
        var (least, most) = ((Int128)column.Least - column.Offset, (Int128)column.Most - column.Offset);
        bool answer = Holds(op, least, bound);
        if (answer == Holds(op, most, bound) && (op is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual) || bound < least || bound > most))
        {
            Everywhere(w, column, answer, result, rows);
            return;
        }

        long value = (long)bound;
        switch (column.Form)
        {
            case ColumnForm.Bits:
                Bits((ulong*)column.Data, Holds(op, 1, bound), Holds(op, 0, bound), result, rows);
                return;
            case ColumnForm.Bytes:
                w.Kernels.Compare(op, (byte*)column.Data, (byte)value, result, rows);
                break;
            case ColumnForm.UInt16:
                w.Kernels.Compare(op, (ushort*)column.Data, (ushort)value, result, rows);
                break;
            case ColumnForm.Int32:
                w.Kernels.Compare(op, (int*)column.Data, (int)value, result, rows);
                break;
            default:
                w.Kernels.Compare(op, (long*)column.Data, value, result, rows);
                break;
        }

        // What stands for a missing value is less than any other element.
        if (column.HasMissing && op is ComparisonOperator.Less or ComparisonOperator.LessOrEqual or ComparisonOperator.NotEqual)
        {
            ulong* known = w.Scratch;
            KnownColumnStep.Known(w, column, known, rows);
            w.Kernels.And(result, known, result, rows);
        }
    }

    private static void Everywhere(LaneWorkspace w, in LaneColumn column, bool met, ulong* result, int rows)
    {
        if (met)
        {
            KnownColumnStep.Known(w, column, result, rows);
        }
        else
        {
            new Span<ulong>(result, rows).Clear();
        }
    }

    private static void Bits(ulong* bits, bool whenSet, bool whenNot, ulong* result, int rows)
    {
        for (int i = 0; i < rows; i++)
        {
            result[i] = (whenSet ? bits[i] : 0) | (whenNot ? ~bits[i] : 0);
        }
    }

    private static bool Holds(ComparisonOperator op, Int128 element, Int128 bound) => op switch
    {
        ComparisonOperator.Equal => element == bound,
        ComparisonOperator.NotEqual => element != bound,
        ComparisonOperator.Less => element < bound,
        ComparisonOperator.LessOrEqual => element <= bound,
        ComparisonOperator.Greater => element > bound,
        _ => element >= bound,
    };
}
