using System.Runtime.CompilerServices;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Language.Syntax;

/// <summary>
/// Reads an expression by recursive descent. Precedence is that of C#, except where C# surprises: there the
/// expression is refused with the parentheses to write. The first syntax error of an expression is reported.
/// </summary>
internal sealed partial class Parser
{
    private const int FreshStack = 4 << 20;

    private readonly ExpressionText _source;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<Token> _tokens;
    private int _at;
    private int _depth;
    private bool _failed;

    private Parser(ExpressionText source, List<Token> tokens, DiagnosticBag diagnostics)
    {
        _source = source;
        _tokens = tokens;
        _diagnostics = diagnostics;
    }

    private Token Current => _tokens[_at];

    /// <summary>The syntax tree, or null with a diagnostic.</summary>
    public static SyntaxNode? Parse(ExpressionText source, DiagnosticBag diagnostics)
    {
        if (source.Text.Length > LanguageLimits.ExpressionLength)
        {
            // A tower of parentheses is told as such, whichever of the two limits it passes.
            var (descriptor, message) = source.Text.AsSpan().Count('(') > LanguageLimits.ExpressionHeight && source.Text.Contains("((((((((", StringComparison.Ordinal)
                ? (Codes.ExpressionTooDeep, "the expression is nested too deeply")
                : (Codes.ExpressionTooLong, $"the expression has {source.Text.Length} characters; at most {LanguageLimits.ExpressionLength} are allowed");
            diagnostics.Add(descriptor, message, source.Locate(0, 1), "split it into local parameters or nested rules");
            return null;
        }

        if (string.IsNullOrWhiteSpace(source.Text))
        {
            diagnostics.Add(Codes.EmptyExpression, "the expression is empty", source.Locate(0, 1), "write a condition, such as `evidence.Count() >= 3`");
            return null;
        }

        if (new Lexer(source, diagnostics).ReadAll() is not { } tokens)
        {
            return null;
        }

        var parser = new Parser(source, tokens, diagnostics);
        var node = parser.Expression();
        if (!parser._failed && parser.Current.Kind != TokenKind.End)
        {
            parser.Unexpected("an operator or the end of the expression");
        }

        return parser._failed ? null : node;
    }

    private SyntaxNode Expression()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return OnFreshStack(Expression);
        }

        if (++_depth > LanguageLimits.ExpressionHeight)
        {
            return TooDeep(Current.Start);
        }

        var node = Conditional();
        _depth--;
        return node;
    }

    private SyntaxNode Conditional()
    {
        var condition = Coalesce();
        if (Current.Kind != TokenKind.Question)
        {
            return condition;
        }

        Take();
        var then = Expression();
        Expect(TokenKind.Colon, "`:`");
        var otherwise = Expression();
        foreach (var part in (ReadOnlySpan<SyntaxNode>)[condition, then, otherwise])
        {
            if (part is BinarySyntax { Operator: TokenKind.Coalesce, InParentheses: false })
            {
                return CoalesceError(part, $"write `({Source(part)})`");
            }
        }

        return Built(new ConditionalSyntax(condition, then, otherwise, condition.Start, otherwise.End - condition.Start), condition, then, otherwise);
    }

    private SyntaxNode Or()
    {
        var left = And();
        while (Current.Kind == TokenKind.Or)
        {
            var op = Take();
            var right = And();
            if (IsBare(left, TokenKind.And) || IsBare(right, TokenKind.And))
            {
                Report(Codes.MixedConnectives, op.Start, op.Length, "`and` beside `or` without parentheses",
                    $"`and` binds tighter; if that is meant write `{Grouped(left)} or {Grouped(right)}`");
            }

            left = Binary(op, left, right);
        }

        return left;
    }

    private string Grouped(SyntaxNode node) => IsBare(node, TokenKind.And) ? $"({Source(node)})" : Source(node);

    private SyntaxNode And()
    {
        var left = Not();
        while (Current.Kind == TokenKind.And)
        {
            var op = Take();
            left = Binary(op, left, Not());
        }

        return left;
    }

    private SyntaxNode Not()
    {
        if (Current.Kind != TokenKind.Not)
        {
            return Comparison();
        }

        if (++_depth > LanguageLimits.ExpressionHeight)
        {
            return TooDeep(Current.Start);
        }

        var op = Take();
        var operand = Not();
        _depth--;
        return Built(new UnarySyntax(TokenKind.Not, operand, op.Start, operand.End - op.Start), operand);
    }

    private SyntaxNode Additive()
    {
        var left = Multiplicative();
        while (Current.Kind is TokenKind.Plus or TokenKind.Minus)
        {
            var op = Take();
            left = Binary(op, left, Multiplicative());
        }

        return left;
    }

    private SyntaxNode Multiplicative()
    {
        var left = Unary();
        while (Current.Kind is TokenKind.Star or TokenKind.Slash or TokenKind.Percent)
        {
            var op = Take();
            left = Binary(op, left, Unary());
        }

        return left;
    }

    private SyntaxNode Unary()
    {
        if (Current.Kind is not (TokenKind.Minus or TokenKind.Bang))
        {
            return Postfix();
        }

        if (++_depth > LanguageLimits.ExpressionHeight)
        {
            return TooDeep(Current.Start);
        }

        var op = Take();
        var operand = Unary();
        _depth--;
        int length = operand.End - op.Start;

        // A negated literal is a literal, so that `x ?? -1` needs no parentheses.
        return op.Kind == TokenKind.Minus && operand is NumberSyntax { InParentheses: false } number && number.Value.Micros >= 0
            ? new NumberSyntax(-number.Value, op.Start, length)
            : Built(new UnarySyntax(op.Kind, operand, op.Start, length), operand);
    }
}
