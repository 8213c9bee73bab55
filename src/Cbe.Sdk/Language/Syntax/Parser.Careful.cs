using Cbe.Sdk.Text;

namespace Cbe.Sdk.Language.Syntax;

/// <content>The places where C# would quietly read something else than most people mean.</content>
internal sealed partial class Parser
{
    private SyntaxNode Coalesce()
    {
        var left = Or();
        if (Current.Kind != TokenKind.Coalesce)
        {
            return left;
        }

        if (++_depth > LanguageLimits.ExpressionHeight)
        {
            return TooDeep(Current.Start);
        }

        var op = Take();
        var right = Coalesce();
        _depth--;
        if (IsBareOperator(left))
        {
            return CoalesceError(op, $"write `({Source(left)}) ?? …`, or put `(… ?? …)` in parentheses of its own");
        }

        if (IsBareOperator(right) && right is not BinarySyntax { Operator: TokenKind.Coalesce })
        {
            var first = Leftmost(right);
            string rest = _source.Text[first.End..right.End];
            return CoalesceError(op, $"write `({Source(left)} ?? {Source(first)}){rest}`, or `{Source(left)} ?? ({Source(right)})`");
        }

        return Binary(op, left, right);
    }

    private SyntaxNode Comparison()
    {
        var left = Additive();
        if (!IsComparison(Current.Kind))
        {
            return left;
        }

        var op = Take();
        var node = op.Kind == TokenKind.In ? Membership(left) : Binary(op, left, Additive());
        if (!IsComparison(Current.Kind) || _failed)
        {
            return node;
        }

        var second = Current;
        string help = node is BinarySyntax { Right: var middle } && second.Kind != TokenKind.In
            ? $"write `{Source(node)} and {Source(middle)} {second.Text} …`, or parentheses: `({Source(node)}) {second.Text} …`"
            : $"write parentheses: `({Source(node)}) {second.Text} …`";
        return Fail(Codes.ComparisonChain, second.Start, second.Length, "comparisons cannot stand in a chain", help);
    }

    private SyntaxNode Membership(SyntaxNode value)
    {
        Expect(TokenKind.Open, "`(` and the values, such as `in ('test', 'project')`");
        var options = new List<SyntaxNode>();
        do
        {
            if (options.Count > 0)
            {
                Take();
            }

            options.Add(Expression());
        }
        while (Current.Kind == TokenKind.Comma && !_failed);
        var close = Expect(TokenKind.Close, "`)`");
        return Built(new InSyntax(value, options, value.Start, close.End - value.Start), [value, .. options]);
    }

    private SyntaxNode CoalesceError(Token at, string help) =>
        Fail(Codes.CoalesceNeedsParentheses, at.Start, at.Length, "`??` beside another operator needs parentheses", help);

    private SyntaxNode CoalesceError(SyntaxNode at, string help) =>
        Fail(Codes.CoalesceNeedsParentheses, at.Start, at.Length, "`??` beside another operator needs parentheses", help);

    private static bool IsComparison(TokenKind kind) =>
        kind is TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual
            or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.In;

    private static bool IsBare(SyntaxNode node, TokenKind op) => node is BinarySyntax { InParentheses: false } b && b.Operator == op;

    private static bool IsBareOperator(SyntaxNode node) =>
        node is { InParentheses: false } and (BinarySyntax or UnarySyntax or InSyntax or ConditionalSyntax);

    /// <summary>The operand that stands first in the text: what `??` would be read with if it bound tightly.</summary>
    private static SyntaxNode Leftmost(SyntaxNode node)
    {
        while (!node.InParentheses)
        {
            var next = node switch
            {
                BinarySyntax b => b.Left,
                InSyntax i => i.Value,
                ConditionalSyntax c => c.Condition,
                _ => node,
            };
            if (ReferenceEquals(next, node))
            {
                break;
            }

            node = next;
        }

        return node;
    }
}
