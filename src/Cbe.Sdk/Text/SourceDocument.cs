using System.Text;

namespace Cbe.Sdk.Text;

/// <summary>A document as its UTF-8 bytes, able to say on which line and in which column a byte stands.</summary>
internal sealed class SourceDocument
{
    private const int LongestShownLine = 400;

    private readonly byte[] _bytes;

    public SourceDocument(string name, byte[] utf8)
    {
        Name = name;
        bool hasMark = utf8.AsSpan().StartsWith("\uFEFF"u8);
        _bytes = hasMark ? utf8[3..] : utf8;
    }

    public string Name { get; }

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The place of <paramref name="length"/> bytes from <paramref name="start"/>; only its first line is shown.</summary>
    public Location Locate(int start, int length, string pointer)
    {
        start = Math.Clamp(start, 0, _bytes.Length);
        var before = _bytes.AsSpan(0, start);
        int line = before.Count((byte)'\n') + 1;
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        int lineLength = _bytes.AsSpan(lineStart).IndexOfAny((byte)'\n', (byte)'\r');
        int lineEnd = lineLength < 0 ? _bytes.Length : lineStart + lineLength;
        int end = Math.Clamp(start + length, start, Math.Max(start, lineEnd));

        string prefix = Encoding.UTF8.GetString(_bytes, lineStart, start - lineStart);
        string marked = Encoding.UTF8.GetString(_bytes, start, end - start);
        string rest = Encoding.UTF8.GetString(_bytes, end, Math.Min(Math.Max(0, lineEnd - end), 4 * LongestShownLine));
        return Cut(pointer, line, prefix, marked, rest);
    }

    /// <summary>A very long line is cut around the place, so that one hostile line does not fill the screen.</summary>
    private Location Cut(string pointer, int line, string prefix, string marked, string rest)
    {
        int column = prefix.Length + 1;
        if (prefix.Length + marked.Length + rest.Length <= LongestShownLine)
        {
            return new(Name, pointer, line, column, Math.Max(1, marked.Length), Clean(prefix + marked + rest));
        }

        string shownPrefix = prefix.Length > 100 ? string.Concat("…", prefix.AsSpan(prefix.Length - 99)) : prefix;
        string shownMark = marked.Length > 200 ? string.Concat(marked.AsSpan(0, 199), "…") : marked;
        string shownRest = rest.Length > 60 ? string.Concat(rest.AsSpan(0, 59), "…") : rest;
        return new(Name, pointer, line, column, Math.Max(1, shownMark.Length), Clean(shownPrefix + shownMark + shownRest))
        {
            ShownColumn = shownPrefix.Length + 1,
        };
    }

    /// <summary>A tab or a control character would move the underline away from what it marks.</summary>
    private static string Clean(string line) =>
        string.Create(line.Length, line, static (span, l) =>
        {
            for (int i = 0; i < l.Length; i++)
            {
                span[i] = char.IsControl(l[i]) ? ' ' : l[i];
            }
        });
}
