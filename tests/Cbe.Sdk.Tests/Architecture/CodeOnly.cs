using System.Text.RegularExpressions;

namespace Cbe.Sdk.Tests.Architecture;

/// <summary>C# text without comments, strings and characters, so that a word in prose does not count as code.</summary>
internal static partial class CodeOnly
{
    public static string Of(string text) => Prose().Replace(text, " ");

    // Raw strings first, then verbatim ones, where a backslash escapes nothing, then plain ones.
    [GeneratedRegex("""
        (?<q>"{3,}).*?\k<q>
        |\$?@\$?"(?:[^"]|"")*"
        |\$?"(?:[^"\\\n]|\\.)*"
        |'(?:[^'\\\n]|\\.[^'\n]*)'
        |//[^\n]*
        |/\*.*?\*/
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Prose();
}
