using System.Text;

namespace Cbe.Sdk.Text;

/// <summary>A document as its UTF-8 bytes, able to say on which line and in which column a byte stands.</summary>
internal sealed class SourceDocument
{
    private const int LongestShownLine = 400;
    private const int LongestPrefix = 100;
    private const int LongestRead = 4 * LongestShownLine;

    private readonly byte[] _bytes;

    /// <summary>The last place that was found. Immutable, and exchanged as one reference: two threads can only spare each other work.</summary>
    private Mark? _last;

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
        var (line, lineStart, column) = Find(start);
        int shownFrom = lineStart;
        if (start - lineStart > LongestRead)
        {
            shownFrom = start - LongestRead;
            while (IsInsideCharacter(shownFrom))
            {
                shownFrom++;
            }
        }

        int lineLength = _bytes.AsSpan(start, Math.Min(_bytes.Length - start, LongestRead)).IndexOfAny((byte)'\n', (byte)'\r');
        int lineEnd = Whole(lineLength < 0 ? Math.Min(_bytes.Length, start + LongestRead) : start + lineLength);
        int end = Whole(Math.Clamp(start + Math.Clamp(length, 0, LongestRead), start, lineEnd));
        string prefix = Encoding.UTF8.GetString(_bytes, shownFrom, start - shownFrom);
        string marked = Encoding.UTF8.GetString(_bytes, start, end - start);
        string rest = Encoding.UTF8.GetString(_bytes, end, lineEnd - end);
        return Cut(pointer, line, column, prefix, marked, rest);
    }

    /// <summary>The line of a byte, where the line begins, and the column, counted from 1 in UTF-16.</summary>
    private (int Line, int LineStart, int Column) Find(int start)
    {
        // Places are mostly asked for in their order: counting goes on from the last one, or a document of one long line would be read anew for each.
        var near = _last is { } last && last.At <= start ? last : new Mark(0, 1, 0, 1);
        var between = _bytes.AsSpan(near.At, start - near.At);
        int newline = between.LastIndexOf((byte)'\n');
        var found = newline < 0
            ? near with { At = start, Column = near.Column + Encoding.UTF8.GetCharCount(between) }
            : new Mark(start, near.Line + between.Count((byte)'\n'), near.At + newline + 1, 1 + Encoding.UTF8.GetCharCount(between[(newline + 1)..]));
        if (!IsInsideCharacter(start))
        {
            _last = found;
        }

        return (found.Line, found.LineStart, found.Column);
    }

    private bool IsInsideCharacter(int at) => at < _bytes.Length && (_bytes[at] & 0xC0) == 0x80;

    private int Whole(int end)
    {
        while (IsInsideCharacter(end))
        {
            end--;
        }

        return end;
    }

    /// <summary>A very long line is cut around the place, so that one hostile line does not fill the screen.</summary>
    private Location Cut(string pointer, int line, int column, string prefix, string marked, string rest)
    {
        if (prefix.Length + marked.Length + rest.Length <= LongestShownLine)
        {
            return new(Name, pointer, line, column, Math.Max(1, marked.Length), Clean(prefix + marked + rest));
        }

        string shownPrefix = prefix.Length > LongestPrefix ? string.Concat("…", prefix.AsSpan(prefix.Length - LongestPrefix + 1)) : prefix;
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

    private sealed record Mark(int At, int Line, int LineStart, int Column);
}
