namespace Cbe.Sdk.Language.Syntax;

/// <summary>The reserved words of the language, and those of C# that it leaves out with an explanation.</summary>
internal static class Keywords
{
    private static readonly Dictionary<string, TokenKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = TokenKind.And,
        ["or"] = TokenKind.Or,
        ["not"] = TokenKind.Not,
        ["in"] = TokenKind.In,
        ["true"] = TokenKind.True,
        ["false"] = TokenKind.False,
    };

    private static readonly Dictionary<string, string> LeftOut = new(StringComparer.OrdinalIgnoreCase)
    {
        ["null"] = "ask whether a value is known with `has(x)`, or give another value with `x ?? other`",
        ["new"] = "a rule makes no objects",
        ["is"] = "compare with `==`; ask whether a value is known with `has(x)`",
        ["as"] = "a rule has no type conversions",
        ["typeof"] = "a rule cannot reach types",
        ["nameof"] = "a rule cannot reach types",
        ["default"] = "give another value with `x ?? other`",
        ["await"] = "a rule is one expression",
        ["return"] = "a rule is one expression, without `return`",
        ["if"] = "write `iif(condition, then, otherwise)`",
        ["it"] = "name the item: `e => e.Level`",
    };

    /// <summary>The keyword's kind; <see cref="TokenKind.Name"/> for other words; <see cref="TokenKind.Bad"/> for words left out.</summary>
    public static TokenKind KindOf(string word) =>
        LeftOut.ContainsKey(word) ? TokenKind.Bad : Kinds.GetValueOrDefault(word, TokenKind.Name);

    public static string HelpFor(string word) => LeftOut[word];

    /// <summary>Whether the word can never be the name of something that a pack declares.</summary>
    public static bool IsReserved(string word) => LeftOut.ContainsKey(word) || Kinds.ContainsKey(word);
}
