using Cbe.Sdk.Text;

namespace Cbe.Sdk.Language.Syntax;

/// <content>Operators, and the signs of C# and SQL that the language leaves out.</content>
internal sealed partial class Lexer
{
    private static readonly (string Sign, TokenKind Kind)[] Signs =
    [
        ("??", TokenKind.Coalesce), ("&&", TokenKind.And), ("||", TokenKind.Or), ("=>", TokenKind.Arrow),
        ("==", TokenKind.Equal), ("!=", TokenKind.NotEqual), ("<=", TokenKind.LessOrEqual), (">=", TokenKind.GreaterOrEqual),
        ("(", TokenKind.Open), (")", TokenKind.Close), (",", TokenKind.Comma), (".", TokenKind.Dot),
        ("?", TokenKind.Question), (":", TokenKind.Colon), ("+", TokenKind.Plus), ("-", TokenKind.Minus),
        ("*", TokenKind.Star), ("/", TokenKind.Slash), ("%", TokenKind.Percent), ("!", TokenKind.Bang),
        ("=", TokenKind.Equal), ("<", TokenKind.Less), (">", TokenKind.Greater),
    ];

    /// <summary>Longest first: a left-out sign must be seen before the sign that it begins with.</summary>
    private static readonly (string Sign, string Help)[] LeftOut =
    [
        ("===", "write `==`"), ("!==", "write `!=`"), ("??=", "a rule cannot assign"), ("<>", "write `!=`"),
        ("++", "a rule cannot change a value"), ("--", "a rule cannot change a value; between numbers write `- -`"),
        ("+=", "a rule cannot assign"), ("-=", "a rule cannot assign"), ("*=", "a rule cannot assign"),
        ("/=", "a rule cannot assign; for *not equal* write `!=`"), ("%=", "a rule cannot assign"), ("?.", "a missing value spreads by itself; write `.`"),
        ("?[", "take an item with `First()`, `Last()`, `Take(n)` or `Skip(n)`"), ("<<", "write `<`"), (">>", "write `>`"),
        ("[", "take an item with `First()`, `Last()`, `Take(n)` or `Skip(n)`"), ("]", "take an item with `First()` or `Last()`"),
        ("&", "write `and`"), ("|", "write `or`"), ("^", "write `(a or b) and not (a and b)`"), ("~", "write `not`"),
        (";", "a rule is one expression"), ("{", "a rule is one expression"), ("}", "a rule is one expression"),
    ];

    private static readonly ILookup<char, (string Sign, TokenKind Kind)> SignsByFirst = Signs.ToLookup(s => s.Sign[0]);
    private static readonly ILookup<char, (string Sign, string Help)> LeftOutByFirst = LeftOut.ToLookup(s => s.Sign[0]);

    private static readonly Dictionary<char, string> Lookalikes = new()
    {
        ['‘'] = "write `'`", ['’'] = "write `'`", ['“'] = "write `\"`", ['”'] = "write `\"`", ['„'] = "write `\"`",
        ['≥'] = "write `>=`", ['≤'] = "write `<=`", ['≠'] = "write `!=`", ['×'] = "write `*`", ['÷'] = "write `/`",
        ['−'] = "write `-`", ['–'] = "write `-`", ['—'] = "write `-`", ['\u00A0'] = "write a plain space",
        ['∧'] = "write `and`", ['∨'] = "write `or`", ['¬'] = "write `not`", ['`'] = "write `'`",
    };

    private Token Operator(int start)
    {
        var rest = _text.AsSpan(start);
        foreach (var (sign, help) in LeftOutByFirst[rest[0]])
        {
            if (rest.StartsWith(sign) && !(sign is "&" or "|" && rest.Length > 1 && rest[1] == sign[0]))
            {
                return Fail(Codes.LeftOut, start, sign.Length, $"`{sign}` is not part of the rule language", help);
            }
        }

        foreach (var (sign, kind) in SignsByFirst[rest[0]])
        {
            if (rest.StartsWith(sign))
            {
                _at += sign.Length;
                return new(kind, start, sign.Length, sign);
            }
        }

        int length = char.IsSurrogatePair(_text, start) ? 2 : 1;
        return Fail(Codes.UnexpectedCharacter, start, length,
            char.IsControl(_text[start]) ? "a control character cannot stand here" : $"`{_text.Substring(start, length)}` cannot stand here",
            Lookalikes.GetValueOrDefault(_text[start], "names are written in ASCII letters, digits and `_`"));
    }
}
