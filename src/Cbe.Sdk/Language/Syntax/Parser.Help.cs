using Cbe.Sdk.Text;

namespace Cbe.Sdk.Language.Syntax;

/// <content>Moving through the tokens, building nodes of bounded height, reporting the first error.</content>
internal sealed partial class Parser
{
    private Token Take() => _tokens[_at < _tokens.Count - 1 ? _at++ : _at];

    private Token Expect(TokenKind kind, string what)
    {
        if (Current.Kind == kind)
        {
            return Take();
        }

        Unexpected(what);
        return Current;
    }

    private SyntaxNode Binary(Token op, SyntaxNode left, SyntaxNode right) =>
        Built(new BinarySyntax(op.Kind, op.Start, left, right, left.Start, right.End - left.Start), left, right);

    private SyntaxNode Built(SyntaxNode node, params ReadOnlySpan<SyntaxNode> children)
    {
        int height = 0;
        foreach (var child in children)
        {
            height = Math.Max(height, child.Height);
        }

        return height >= LanguageLimits.ExpressionHeight ? TooDeep(node.Start) : node with { Height = height + 1 };
    }

    /// <summary>
    /// The deepest expression that is allowed needs about 1 MB of stack where code is not optimized, and a host's thread may have less:
    /// what is allowed must not depend on the thread, and must never end the process.
    /// </summary>
    private static SyntaxNode OnFreshStack(Func<SyntaxNode> parse)
    {
        SyntaxNode? node = null;
        var thread = new Thread(() => node = parse(), FreshStack);
        thread.Start();
        thread.Join();
        return node!;
    }

    private string Source(SyntaxNode node) => _source.Text.Substring(node.Start, node.Length);

    private SyntaxNode TooDeep(int start) => Fail(Codes.ExpressionTooDeep, start, 1,
        $"the expression is nested more than {LanguageLimits.ExpressionHeight} levels deep",
        "split it into local parameters or nested rules; many values go into `in (…)`");

    private SyntaxNode Unexpected(string expected)
    {
        string found = Current.Kind == TokenKind.End ? "the expression ends" : $"`{_source.Text.Substring(Current.Start, Current.Length)}` stands";
        return Fail(Codes.UnexpectedToken, Current.Start, Math.Max(1, Current.Length), $"{found} where {expected} is expected",
            Current.Kind == TokenKind.Arrow ? "name the item as one plain word: `e => e.Level`; at least is written `>=`"
            : Current.Kind == TokenKind.End ? "complete it, or take away what stands alone at its end" : "an operator, a comma or a parenthesis may be missing before it, or be too many");
    }

    /// <summary>Reports once, then stands at the end, so that every open rule of the grammar returns at once.</summary>
    private SyntaxNode Fail(DiagnosticDescriptor descriptor, int start, int length, string message, string? help)
    {
        if (!_failed)
        {
            Report(descriptor, start, length, message, help);
        }

        _failed = true;
        _at = _tokens.Count - 1;
        return new ErrorSyntax(start, length);
    }

    private void Report(DiagnosticDescriptor descriptor, int start, int length, string message, string? help) =>
        _diagnostics.Add(descriptor, message, _source.Locate(start, length), help);
}
