using System.Text.RegularExpressions;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Text.Shapes;

/// <summary>A pattern that a text must have, in the words of a diagnostic and as a regular expression for the schema.</summary>
internal sealed class TextPattern(string words, string expression, string help, Func<string, bool>? inFull = null)
{
    private readonly Regex _regex = new(expression, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);

    /// <summary>The name of something that rules refer to.</summary>
    public static TextPattern Name { get; } = new("a name", "^[A-Za-z_][A-Za-z0-9_]{0,63}$", "a name has ASCII letters, digits and `_`, begins with no digit, and is at most 64 long");

    /// <summary>An identifier, version or rule name: one line, not blank.</summary>
    public static TextPattern Label { get; } = new("a label", "^\\S(?:[^\\u0000-\\u001F]{0,198}\\S)?$", "one line of at most 200 characters, without blanks at its ends");

    /// <summary>A calendar day.</summary>
    public static TextPattern Day { get; } = new("a calendar day", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "write year, month and day: `2026-01-31`", static t => Values.Day.TryParse(t, out _));

    public string Words { get; } = words;

    public string Expression { get; } = expression;

    public string Help { get; } = help;

    public bool Matches(string text) => inFull?.Invoke(text) ?? _regex.IsMatch(text);
}
