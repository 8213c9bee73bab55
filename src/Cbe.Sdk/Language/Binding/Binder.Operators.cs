using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <content>Operators.</content>
internal sealed partial class Binder
{
    private BoundNode? BindUnary(UnarySyntax unary)
    {
        if (unary.Operator == TokenKind.Minus)
        {
            var number = BindOf(unary.Operand, RuleType.Number);
            return number is null ? null : Ranged(unary, Ranges.Negate(number.Range!.Value),
                new NegateNode(number) { Type = RuleType.Number, Degree = number.Degree });
        }

        var condition = BindOf(unary.Operand, RuleType.Boolean);
        return condition is null ? null : Place(new NotNode(condition) { Type = RuleType.Boolean, Degree = condition.Degree }, unary);
    }

    private BoundNode? BindBinary(BinarySyntax binary) => binary.Operator switch
    {
        TokenKind.And or TokenKind.Or => BindLogical(binary),
        TokenKind.Coalesce => BindCoalesce(binary),
        TokenKind.Plus or TokenKind.Minus or TokenKind.Star or TokenKind.Slash or TokenKind.Percent => BindArithmetic(binary),
        _ => BindComparison(binary),
    };

    private BoundNode? BindLogical(BinarySyntax binary)
    {
        var left = BindOf(binary.Left, RuleType.Boolean);
        var right = BindOf(binary.Right, RuleType.Boolean);
        if (left is null || right is null)
        {
            return null;
        }

        var op = binary.Operator == TokenKind.And ? LogicalOperator.And : LogicalOperator.Or;
        return Place(new LogicalNode(op, left, right) { Type = RuleType.Boolean, Degree = Degree(left, right) }, binary);
    }

    private BoundNode? BindCoalesce(BinarySyntax binary)
    {
        var left = BindScalar(binary.Left);
        var right = BindScalar(binary.Right);
        if (!Unify(ref left, binary.Left, ref right, binary.Right, binary, "`??`"))
        {
            return null;
        }

        return Place(new CoalesceNode(left!, right!) { Type = left!.Type, Range = Either(left, right!), Degree = Degree(left, right!) }, binary);
    }

    private BoundNode? BindConditional(SyntaxNode whole, SyntaxNode conditionSyntax, SyntaxNode thenSyntax, SyntaxNode otherwiseSyntax)
    {
        var condition = BindOf(conditionSyntax, RuleType.Boolean);
        var then = BindScalar(thenSyntax);
        var otherwise = BindScalar(otherwiseSyntax);
        if (!Unify(ref then, thenSyntax, ref otherwise, otherwiseSyntax, whole, "the two branches") || condition is null)
        {
            return null;
        }

        return Place(
            new ConditionalNode(condition, then!, otherwise!) { Type = then!.Type, Range = Either(then, otherwise!), Degree = Degree(condition, then, otherwise!) },
            whole);
    }

    private BoundNode? BindArithmetic(BinarySyntax binary)
    {
        var left = BindScalar(binary.Left);
        var right = BindScalar(binary.Right);
        if (left is null || right is null)
        {
            return null;
        }

        string sign = _source.Text.Substring(binary.OperatorStart, 1);
        if (left.Type.Kind == ValueKind.Date && right.Type.Kind == ValueKind.Date && binary.Operator == TokenKind.Minus)
        {
            return Place(new ArithmeticNode(ArithmeticOperator.Subtract, left, right)
            {
                Type = RuleType.Number, Range = Ranges.Days, Degree = Degree(left, right),
            }, binary);
        }

        if (left.Type.Kind != ValueKind.Number || right.Type.Kind != ValueKind.Number)
        {
            var wrong = left.Type.Kind != ValueKind.Number ? left : right;
            return Report(Codes.TypesDoNotFit, binary, $"`{sign}` needs numbers, and {wrong.Type} is none", wrong.Type.Kind switch
            {
                ValueKind.Date => "one day minus another gives a number of days; compare that",
                ValueKind.Level => "levels have an order but no distances; use `Score`",
                _ => null,
            });
        }

        var (op, range) = binary.Operator switch
        {
            TokenKind.Plus => (ArithmeticOperator.Add, Ranges.Add(left.Range!.Value, right.Range!.Value)),
            TokenKind.Minus => (ArithmeticOperator.Subtract, Ranges.Subtract(left.Range!.Value, right.Range!.Value)),
            TokenKind.Star => (ArithmeticOperator.Multiply, Ranges.Multiply(left.Range!.Value, right.Range!.Value)),
            TokenKind.Slash => (ArithmeticOperator.Divide, Ranges.Divide(left.Range!.Value, right.Range!.Value)),
            _ => (ArithmeticOperator.Remainder, Ranges.Remainder(left.Range!.Value, right.Range!.Value)),
        };
        return Ranged(binary, range, new ArithmeticNode(op, left, right) { Type = RuleType.Number, Degree = Degree(left, right) });
    }

    /// <summary>Sets the proved range, or refuses what could overflow.</summary>
    private BoundNode? Ranged(SyntaxNode syntax, NumberRange? range, BoundNode node) =>
        range is null
            ? Report(Codes.CouldOverflow, syntax, "this could be larger than a number can be",
                "declare narrower limits, or compare before multiplying; the largest number is 9223372036854.775807")
            : Place(node with { Range = range }, syntax);

    private static NumberRange? Either(BoundNode left, BoundNode right) =>
        left.Range is { } l && right.Range is { } r ? l.Or(r) : null;

    private static BoundNode Place(BoundNode node, SyntaxNode syntax) => node with { Start = syntax.Start, Length = syntax.Length };
}
