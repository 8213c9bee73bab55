using System.Text;

namespace Cbe.Sdk.Analysis.Reports.Page;

/// <summary>The one place where text becomes part of a page.</summary>
internal static class EscapedText
{
    private const char Replacement = '\uFFFD';

    /// <summary>
    /// The text with everything escaped that markup could read as more than a letter. What no page may hold is shown as �:
    /// control characters, halves of letters, and marks that turn the direction of what stands around them.
    /// </summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                '\r' => i + 1 < text.Length && text[i + 1] == '\n' ? escaped : escaped.Append('\n'),
                _ => escaped.Append(IsRefused(c) ? Replacement : c),
            };
        }

        return escaped.ToString();
    }

    private static bool IsRefused(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\t')) || char.IsSurrogate(c) || c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' or '\uFFFE' or '\uFFFF';
}
