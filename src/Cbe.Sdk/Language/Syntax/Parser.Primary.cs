using Cbe.Sdk.Text;

namespace Cbe.Sdk.Language.Syntax;

/// <content>Literals, names, members and calls.</content>
internal sealed partial class Parser
{
    /// <summary>How an argument with two names begins. No more than the first tokens of it are an expression too.</summary>
    private static readonly TokenKind[] TwoNames = [TokenKind.Open, TokenKind.Name, TokenKind.Comma, TokenKind.Name, TokenKind.Close, TokenKind.Arrow];

    private SyntaxNode Postfix()
    {
        var node = Primary();
        while (Current.Kind == TokenKind.Dot && !_failed)
        {
            Take();
            var name = Expect(TokenKind.Name, "the name of a member or a call");
            if (Current.Kind == TokenKind.Open)
            {
                var (arguments, end) = Arguments();
                node = Built(new CallSyntax(node, name.Text, name.Start, arguments, node.Start, end - node.Start), [node, .. arguments]);
            }
            else
            {
                node = Built(new MemberSyntax(node, name.Text, name.Start, node.Start, name.End - node.Start), node);
            }
        }

        return node;
    }

    private SyntaxNode Primary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Number:
                Take();
                return new NumberSyntax(token.Number, token.Start, token.Length);
            case TokenKind.Text:
                Take();
                return new TextSyntax(token.Text, token.Start, token.Length);
            case TokenKind.True or TokenKind.False:
                Take();
                return new TruthSyntax(token.Kind == TokenKind.True, token.Start, token.Length);
            case TokenKind.Name:
                return NameOrCall();
            case TokenKind.Open:
                return Parentheses();
            case TokenKind.Not:
                return Fail(Codes.NotNeedsParentheses, token.Start, token.Length, "`not` cannot stand here without parentheses",
                    "`not` binds looser than comparison; write `(not …)`, or `!` for what follows directly");
            default:
                return Unexpected("a value, a name or `(`");
        }
    }

    private SyntaxNode NameOrCall()
    {
        var name = Take();
        if (Current.Kind != TokenKind.Open)
        {
            return new NameSyntax(name.Text, name.Start, name.Length);
        }

        var (arguments, end) = Arguments();
        return Built(new CallSyntax(null, name.Text, name.Start, arguments, name.Start, end - name.Start), [.. arguments]);
    }

    private SyntaxNode Parentheses()
    {
        var open = Take();
        var inner = Expression();
        var close = Expect(TokenKind.Close, "`)`");
        return inner with { InParentheses = true, Start = open.Start, Length = close.End - open.Start };
    }

    private (List<SyntaxNode> Arguments, int End) Arguments()
    {
        Take();
        var arguments = new List<SyntaxNode>();
        while (Current.Kind != TokenKind.Close && !_failed)
        {
            arguments.Add(Argument());
            if (Current.Kind != TokenKind.Comma)
            {
                break;
            }

            Take();
            if (Current.Kind == TokenKind.Close)
            {
                Unexpected("another argument");
            }
        }

        return (arguments, Expect(TokenKind.Close, "`)`").End);
    }

    private SyntaxNode Argument()
    {
        if (BeginsWithTwoNames())
        {
            return Step();
        }

        if (Current.Kind != TokenKind.Name || _tokens[_at + 1].Kind != TokenKind.Arrow)
        {
            return Expression();
        }

        var item = Take();
        Take();
        var body = Expression();
        return Built(new LambdaSyntax(item.Text, item.Start, body, item.Start, body.End - item.Start), body);
    }

    private bool BeginsWithTwoNames()
    {
        // The last token is the end, which is none of these: looking ahead stops there at the latest.
        int ahead = 0;
        while (ahead < TwoNames.Length && _tokens[_at + ahead].Kind == TwoNames[ahead])
        {
            ahead++;
        }

        return ahead == TwoNames.Length;
    }

    private SyntaxNode Step()
    {
        var open = Take();
        var state = Take();
        Take();
        var item = Take();
        Take();
        Take();
        var body = Expression();
        return Built(new StepSyntax(state.Text, state.Start, item.Text, item.Start, body, open.Start, body.End - open.Start), body);
    }
}
