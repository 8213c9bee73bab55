using System.Text;

namespace Cbe.Sdk.Text;

/// <summary>
/// The text of an expression and where it came from: one JSON text, an array of lines, or a text in code.
/// </summary>
internal sealed class ExpressionText
{
    private readonly IReadOnlyList<JsonValue> _lines;
    private readonly SourceDocument? _own;

    /// <summary>An expression that stands in a document; several values are lines of one expression.</summary>
    public ExpressionText(IReadOnlyList<JsonValue> lines)
    {
        _lines = lines;
        Text = string.Join('\n', lines.Select(l => l.Text));
    }

    /// <summary>An expression written in code.</summary>
    public ExpressionText(string text, string name = "expression")
    {
        _lines = [];
        _own = new SourceDocument(name, Encoding.UTF8.GetBytes(text));
        Text = text;
    }

    public string Text { get; }

    public Location Locate(int start, int length)
    {
        if (_own is not null)
        {
            int from = Encoding.UTF8.GetByteCount(Text.AsSpan(0, Math.Min(start, Text.Length)));
            int to = Encoding.UTF8.GetByteCount(Text.AsSpan(0, Math.Min(start + length, Text.Length)));
            return _own.Locate(from, to - from, "");
        }

        foreach (var line in _lines)
        {
            if (start <= line.Text.Length)
            {
                return line.Within(start, Math.Min(length, line.Text.Length - start));
            }

            start -= line.Text.Length + 1;
        }

        return _lines[^1].Location;
    }
}
