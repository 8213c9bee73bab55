using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <content>Comparisons, with the shapes that are frequent and cheap: a column, a count or the newest item beside one value.</content>
internal sealed partial class LaneCompiler
{
    public Operand Visit(ComparisonNode node) => Compare(node.Operator, node.Left.Accept(this), node.Left.Type, node.Right.Accept(this), node.Right.Type);

    public Operand Visit(MembershipNode node)
    {
        var value = node.Value.Accept(this);
        TruthOperand? any = null;
        foreach (var option in node.Options)
        {
            var same = Compare(ComparisonOperator.Equal, value, node.Value.Type, option.Accept(this), option.Type);
            if (any is null)
            {
                any = same;
                continue;
            }

            var place = Place(any, same);
            any = Logical(LogicalOperator.Or, Truth(any, place), Truth(same, place));
        }

        return any!;
    }

    private TruthOperand Compare(ComparisonOperator op, Operand left, RuleType leftType, Operand right, RuleType rightType)
    {
        if (leftType.Kind == ValueKind.Boolean)
        {
            return SameTruth(op, left, right);
        }

        if (leftType.Kind != rightType.Kind)
        {
            // A level beside a number: the rank is compared as a number.
            left = leftType.Kind == ValueKind.Level ? AsNumber(left) : left;
            right = rightType.Kind == ValueKind.Level ? AsNumber(right) : right;
        }

        return (left, right) switch
        {
            (_, ImmediateOperand i) => CompareWith(op, left, i.Immediate),
            (ImmediateOperand i, _) => CompareWith(Turned(op), right, i.Immediate),
            _ => CompareNumbers(op, left, right),
        };
    }

    private TruthOperand SameTruth(ComparisonOperator op, Operand left, Operand right)
    {
        var place = Place(left, right);
        var (a, b) = (Truth(left, place), Truth(right, place));
        bool two = a.NotMet is null && b.NotMet is null;
        var same = new TruthOperand(
            place,
            Or(And(a.Met, b.Met), And(NotMet(a), NotMet(b))),
            two ? null : Or(And(a.Met, NotMet(b)), And(NotMet(a), b.Met)));
        return op == ComparisonOperator.Equal ? same : Not(same);
    }

    private Operand AsNumber(Operand level)
    {
        switch (level)
        {
            case ImmediateOperand i:
                return new ImmediateOperand(i.Immediate with { Value = i.Immediate.Value * Values.Number.Scale });
            case ColumnOperand c:
                return c with { Factor = Values.Number.Scale };
            case ElementMemberOperand m:
                return m with { OfItems = AsNumber(m.OfItems) };
            default:
                var numbers = Numbers(level, level.Frame);
                return numbers with { Low = Times(numbers.Low), High = numbers.High is null ? null : Times(numbers.High) };
        }

        Register Times(Register of) => Number(new AloneStep(AloneOperation.Times, of), of.Frame);
    }

    private TruthOperand CompareWith(ComparisonOperator op, Operand left, Immediate right) => left switch
    {
        ColumnOperand c => CompareColumn(op, c, right),
        CountOperand c when right is { Text: null, DaysFromAsOf: false } => CompareCount(op, c, right.Value),
        DistinctCountOperand d when right is { Text: null, DaysFromAsOf: false } => CompareCount(op, d, right.Value),
        ElementMemberOperand m => ElementTruth(m, CompareWith(op, m.OfItems, right)),
        MeanOperand m when IsOrder(op) && right is { Text: null, DaysFromAsOf: false } && right.Value < long.MaxValue => CompareMean(op, m, right.Value),
        ImmediateOperand => CompareWith(op, Numbers(left, null), right),
        _ => CompareNumbers(op, Numbers(left, left.Frame), right),
    };

    private static bool IsOrder(ComparisonOperator op) => op is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual);

    private TruthOperand CompareMean(ComparisonOperator op, MeanOperand mean, long micros)
    {
        // More than a value is at least the next.
        long least = op is ComparisonOperator.GreaterOrEqual or ComparisonOperator.Less ? micros : micros + 1;
        var reached = new TruthOperand(null, Mask(new MeanAtLeastStep(mean.Values, mean.Selected, least), null), null);
        return Known(op is ComparisonOperator.GreaterOrEqual or ComparisonOperator.Greater ? reached : Not(reached), mean.Known);
    }

    private TruthOperand CompareColumn(ComparisonOperator op, ColumnOperand column, Immediate value)
    {
        var met = Mask(new CompareColumnStep(column.Items, column.Column, op, value, column.Factor, column.Addend), column.Items);
        return new(column.Items, met, Known(column) is { } known ? AndNot(known, met) : null);
    }

    private TruthOperand CompareNumbers(ComparisonOperator op, NumberOperand left, Immediate right)
    {
        var low = Mask(new CompareImmediateStep(op, left.Low, right), left.Frame);
        if (left.High is null)
        {
            return Known(new(left.Frame, low, null), left.Known);
        }

        var high = Mask(new CompareImmediateStep(op, left.High, right), left.Frame);
        if (op is ComparisonOperator.Equal or ComparisonOperator.NotEqual)
        {
            // Equal where both ends are; other where the value lies outside of both.
            var same = op == ComparisonOperator.Equal ? And(low, high) : Not(Or(low, high));
            var outside = Or(
                Mask(new CompareImmediateStep(ComparisonOperator.Greater, left.Low, right), left.Frame),
                Mask(new CompareImmediateStep(ComparisonOperator.Less, left.High, right), left.Frame));
            var equal = new TruthOperand(left.Frame, same, outside);
            return Known(op == ComparisonOperator.Equal ? equal : Not(equal), left.Known);
        }

        // An order decides when both ends agree.
        return Known(new(left.Frame, And(low, high), Not(Or(low, high))), left.Known);
    }

    private TruthOperand CompareNumbers(ComparisonOperator op, Operand left, Operand right)
    {
        var place = Place(left, right);
        var (a, b) = (Numbers(left, place), Numbers(right, place));
        var known = Both(a.Known, b.Known);
        if (a.High is null && b.High is null)
        {
            return Known(new(place, Mask(new CompareStep(op, a.Low, b.Low), place), null), known);
        }

        var (ah, bh) = (a.High ?? a.Low, b.High ?? b.Low);
        TruthOperand answer = op switch
        {
            ComparisonOperator.Equal or ComparisonOperator.NotEqual => new(
                place,
                And(And(Same(a.Low, ah), Same(b.Low, bh)), Same(a.Low, b.Low)),
                Or(Less(ah, b.Low), Less(bh, a.Low))),
            ComparisonOperator.Less or ComparisonOperator.GreaterOrEqual => new(place, Less(ah, b.Low), Not(Less(a.Low, bh))),
            _ => new(place, Less(bh, a.Low), Not(Less(b.Low, ah))),
        };
        bool turned = op is ComparisonOperator.NotEqual or ComparisonOperator.GreaterOrEqual or ComparisonOperator.LessOrEqual;
        return Known(turned ? Not(answer) : answer, known);

        Register Same(Register x, Register y) => x == y ? All(place) : Mask(new CompareStep(ComparisonOperator.Equal, x, y), place);
        Register Less(Register x, Register y) => Mask(new CompareStep(ComparisonOperator.Less, x, y), place);
    }

    /// <summary>An answer, where what it is about is known.</summary>
    private TruthOperand Known(TruthOperand answer, Register? known) => known is null ? answer
        : new(answer.Frame, And(answer.Met, known), answer.NotMet is null ? AndNot(known, answer.Met) : And(answer.NotMet, known));

    /// <summary>A count decides as soon as what is sure and what is possible agree.</summary>
    private TruthOperand CompareCount(ComparisonOperator op, CountOperand count, long micros)
    {
        var answer = CompareWhole(op, micros, least => AtLeast(count.Sure, least), least => AtLeast(count.Possible, least));
        return count.Sure == count.Possible && count.Undetermined is null ? answer with { NotMet = null }
            : Known(answer, count.Undetermined is null ? null : Not(count.Undetermined));

        Register AtLeast(Register selected, int least) => least <= 0 ? All(null) : Mask(new TileMaskStep(TileQuestion.AtLeast, selected, null, least), null);
    }

    private TruthOperand CompareCount(ComparisonOperator op, DistinctCountOperand count, long micros)
    {
        var answer = CompareWhole(op, micros, AtLeast, AtLeast) with { NotMet = null };
        return Known(answer, count.Undetermined is null ? null : Not(count.Undetermined));

        Register AtLeast(int least) => least <= 0 ? All(null)
            : Mask(new DistinctAtLeastStep(count.Of.Items, count.Of.Column, count.Selected, count.Kinds, least), null);
    }

    /// <summary>Compares a whole number between two ends with a number, by asking whether each end is at least a whole number.</summary>
    private TruthOperand CompareWhole(ComparisonOperator op, long micros, Func<int, Register> surely, Func<int, Register> possibly)
    {
        long scale = Values.Number.Scale;
        long floor = (long)Int128.Clamp(micros >= 0 ? micros / scale : -((-(Int128)micros + scale - 1) / scale), -1, Language.LanguageLimits.SequenceItems + 1);
        bool whole = micros % scale == 0;
        int up = (int)(whole ? floor : floor + 1);
        int next = (int)floor + 1;
        TruthOperand AtLeast(int least) => new(null, surely(least), Not(possibly(least)));
        return op switch
        {
            ComparisonOperator.GreaterOrEqual => AtLeast(up),
            ComparisonOperator.Less => Not(AtLeast(up)),
            ComparisonOperator.Greater => AtLeast(next),
            ComparisonOperator.LessOrEqual => Not(AtLeast(next)),
            _ => Equal(),
        };

        TruthOperand Equal()
        {
            var equal = whole && floor >= 0
                ? new TruthOperand(null, AndNot(surely(up), possibly(next)), Or(Not(possibly(up)), surely(next)))
                : new TruthOperand(null, None(null), Or(Not(possibly(next)), surely(next)));
            return op == ComparisonOperator.Equal ? equal : Not(equal);
        }
    }

    private static ComparisonOperator Turned(ComparisonOperator op) => op switch
    {
        ComparisonOperator.Less => ComparisonOperator.Greater,
        ComparisonOperator.LessOrEqual => ComparisonOperator.GreaterOrEqual,
        ComparisonOperator.Greater => ComparisonOperator.Less,
        ComparisonOperator.GreaterOrEqual => ComparisonOperator.LessOrEqual,
        _ => op,
    };
}
