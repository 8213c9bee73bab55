using System.Text;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Syntax;

/// <summary>Cuts an expression into tokens. Keywords and names are ASCII and compared without case.</summary>
internal sealed partial class Lexer(ExpressionText source, DiagnosticBag diagnostics)
{
    private readonly string _text = source.Text;
    private int _at;

    /// <summary>All tokens, the last one <see cref="TokenKind.End"/>; null after the first error, which is reported.</summary>
    public List<Token>? ReadAll()
    {
        var tokens = new List<Token>();
        while (true)
        {
            var token = Next();
            if (token.Kind == TokenKind.Bad)
            {
                return null;
            }

            tokens.Add(token);
            if (token.Kind == TokenKind.End)
            {
                return tokens;
            }
        }
    }

    private char Peek(int ahead = 0) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    private Token Next()
    {
        while (Peek() is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }

        int start = _at;
        char c = Peek();
        if (_at >= _text.Length)
        {
            return new(TokenKind.End, _text.Length, 0);
        }

        if (char.IsAsciiLetter(c) || c == '_')
        {
            return NameOrKeyword(start);
        }

        if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1))))
        {
            return NumberLiteral(start);
        }

        return c is '\'' or '"' ? TextLiteral(start) : Operator(start);
    }

    private Token NameOrKeyword(int start)
    {
        while (char.IsAsciiLetterOrDigit(Peek()) || Peek() == '_')
        {
            _at++;
        }

        string name = _text[start.._at];
        var kind = Keywords.KindOf(name);
        return kind == TokenKind.Bad
            ? Fail(Codes.LeftOut, start, _at - start, $"`{name}` is not part of the rule language", Keywords.HelpFor(name))
            : new(kind, start, _at - start, name);
    }

    private Token NumberLiteral(int start)
    {
        // Whatever clings to a number is read with it, so that `1e3` and `0.7m` are one mistake and not two.
        while (char.IsAsciiLetterOrDigit(Peek()) || Peek() == '_' || (Peek() == '.' && !char.IsAsciiLetter(Peek(1))))
        {
            _at++;
        }

        string text = _text[start.._at];
        switch (NumberText.Parse(text, out var number))
        {
            case NumberTextResult.Ok:
                return new(TokenKind.Number, start, _at - start, text, number);
            case NumberTextResult.TooManyDigits:
                return Fail(Codes.TooManyDigits, start, _at - start, $"`{text}` has more than six digits after the point",
                    "numbers are exact to six digits; write at most six");
            case NumberTextResult.TooLarge:
                return Fail(Codes.NumberTooLarge, start, _at - start, $"`{text}` is larger than a number can be",
                    "the largest number is 9223372036854.775807");
            default:
                return Fail(Codes.MalformedNumber, start, _at - start, $"`{text}` is not a number of the rule language",
                    "write digits and at most one point between digits, such as `0.7` or `1000`");
        }
    }

    private Token TextLiteral(int start)
    {
        char quote = _text[_at++];
        var value = new StringBuilder();
        while (_at < _text.Length)
        {
            char c = _text[_at++];
            if (c == quote)
            {
                return new(TokenKind.Text, start, _at - start, value.ToString());
            }

            if (c != '\\')
            {
                value.Append(c);
                continue;
            }

            if (Peek() is '\\' or '\'' or '"')
            {
                value.Append(_text[_at++]);
                continue;
            }

            return Fail(Codes.UnknownEscape, _at - 1, Math.Min(2, _text.Length - _at + 1),
                "this escape is not known in a text", "a backslash stands only before `\\`, `'` or `\"`");
        }

        return Fail(Codes.TextNotClosed, start, _text.Length - start, "this text is not closed", $"end it with {quote}");
    }

    private Token Fail(DiagnosticDescriptor descriptor, int start, int length, string message, string? help)
    {
        diagnostics.Add(descriptor, message, source.Locate(start, length), help);
        return new(TokenKind.Bad, start, length);
    }
}
