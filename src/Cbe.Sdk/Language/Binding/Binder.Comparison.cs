using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Language.Syntax;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <content>Comparison, <c>in</c>, and what a literal means beside a symbol or a level.</content>
internal sealed partial class Binder
{
    private BoundNode? BindComparison(BinarySyntax binary)
    {
        var op = binary.Operator switch
        {
            TokenKind.Equal => ComparisonOperator.Equal,
            TokenKind.NotEqual => ComparisonOperator.NotEqual,
            TokenKind.Less => ComparisonOperator.Less,
            TokenKind.LessOrEqual => ComparisonOperator.LessOrEqual,
            TokenKind.Greater => ComparisonOperator.Greater,
            _ => ComparisonOperator.GreaterOrEqual,
        };
        var left = BindScalar(binary.Left);
        var right = BindScalar(binary.Right);
        if (!Comparable(ref left, binary.Left, ref right, binary.Right, binary))
        {
            return null;
        }

        if (op is not (ComparisonOperator.Equal or ComparisonOperator.NotEqual) && !IsOrdered(left!.Type))
        {
            return Report(Codes.TypesDoNotFit, binary, $"{left.Type} has no order", "compare with `==` or `!=`, or use `in (…)`");
        }

        return Place(new ComparisonNode(op, left!, right!) { Type = RuleType.Boolean, Degree = Degree(left!, right!) }, binary);
    }

    private BoundNode? BindIn(InSyntax membership)
    {
        var value = BindScalar(membership.Value);
        var options = new List<BoundNode>();
        bool fits = true;
        foreach (var syntax in membership.Options)
        {
            var option = BindScalar(syntax);
            var same = value;
            fits &= Comparable(ref same, membership.Value, ref option, syntax, syntax) && ReferenceEquals(same, value);
            if (fits)
            {
                options.Add(option!);
            }
        }

        return !fits || value is null ? null
            : Place(new MembershipNode(value, options) { Type = RuleType.Boolean, Degree = Math.Max(value.Degree, Degree([.. options])) }, membership);
    }

    /// <summary>Whether two values can be compared; a level can also be compared with its number.</summary>
    private bool Comparable(ref BoundNode? left, SyntaxNode leftSyntax, ref BoundNode? right, SyntaxNode rightSyntax, SyntaxNode whole)
    {
        if (left is null || right is null)
        {
            return false;
        }

        if (left.Type.Kind == ValueKind.Level && right.Type.Kind == ValueKind.Number)
        {
            right = right is ConstantNode ? LevelNumber(right, rightSyntax) : right;
            return right is not null;
        }

        if (left.Type.Kind == ValueKind.Number && right.Type.Kind == ValueKind.Level)
        {
            left = left is ConstantNode ? LevelNumber(left, leftSyntax) : left;
            return left is not null;
        }

        return Unify(ref left, leftSyntax, ref right, rightSyntax, whole, "the two sides");
    }

    /// <summary>Makes both values of one type; a text literal beside a symbol or a level is read as one.</summary>
    private bool Unify(ref BoundNode? left, SyntaxNode leftSyntax, ref BoundNode? right, SyntaxNode rightSyntax, SyntaxNode whole, string what)
    {
        if (left is null || right is null)
        {
            return false;
        }

        if (!left.Type.Equals(right.Type))
        {
            if (IsNamed(right.Type) && leftSyntax is TextSyntax)
            {
                left = Literal(left, right.Type, leftSyntax);
            }
            else if (IsNamed(left.Type) && rightSyntax is TextSyntax)
            {
                right = Literal(right, left.Type, rightSyntax);
            }

            if (left is null || right is null)
            {
                return false;
            }
        }

        if (left.Type.Equals(right.Type))
        {
            return true;
        }

        bool dateBesideText = (left.Type.Kind, right.Type.Kind) is (ValueKind.Date, ValueKind.Text) or (ValueKind.Text, ValueKind.Date);
        Report(Codes.TypesDoNotFit, whole, $"{what} do not fit: {left.Type} and {right.Type}",
            dateBesideText ? "write a day as `date('2026-01-31')`" : null);
        return false;
    }

    private static bool IsNamed(RuleType type) => type.Kind is ValueKind.Symbol or ValueKind.Level;

    private static bool IsOrdered(RuleType type) => type.Kind is ValueKind.Number or ValueKind.Level or ValueKind.Date;

    private BoundNode? Literal(BoundNode text, RuleType type, SyntaxNode syntax)
    {
        string word = ((ConstantNode)text).Value.Text;
        if (type.Kind == ValueKind.Level)
        {
            return Vocabulary.Levels.TryGetRank(word, out int rank)
                ? text with { Type = RuleType.Level } is ConstantNode c ? c with { Value = Value.Level(rank) } : null
                : Report(Codes.UnknownLevel, syntax, $"`{word}` is not a level of the scale", NearMiss.Help(word, [.. Vocabulary.Levels.Names], "levels"));
        }

        return type.Symbols!.TryGetCode(word, out int code)
            ? ((ConstantNode)text) with { Type = type, Value = Value.Symbol(code) }
            : Report(Codes.UnknownSymbol, syntax, $"`{word}` is not a value of `{type.Symbols.Name}`", NearMiss.Help(word, [.. type.Symbols.Values], "values"));
    }

    private BoundNode? LevelNumber(BoundNode number, SyntaxNode syntax)
    {
        var value = ((ConstantNode)number).Value.Number;
        var levels = Vocabulary.Levels;
        if (!value.IsWhole || value < Number.One || value > Number.FromInteger(levels.Count))
        {
            return Report(Codes.UnknownLevel, syntax, $"`{value}` is not the number of a level",
                $"levels are numbered 1 to {levels.Count}: {string.Join(", ", levels.Names.Select(n => $"`{n}`"))}");
        }

        int rank = (int)(value.Micros / Number.Scale);
        Report(Codes.LevelAsNumber, syntax, "a level is written as a number", $"its name says more: `'{levels.NameOf(rank)}'`");
        return ((ConstantNode)number) with { Type = RuleType.Level, Value = Value.Level(rank), Range = null };
    }
}
