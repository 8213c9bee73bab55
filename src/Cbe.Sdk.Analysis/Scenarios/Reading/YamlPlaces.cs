using System.Text;
using System.Text.RegularExpressions;
using YamlDotNet.Core;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>Where the characters of a text stand among its bytes.</summary>
internal sealed partial class YamlPlaces
{
    private readonly int[]? _bytes;
    private readonly int _length;

    public YamlPlaces(string text)
    {
        _length = text.Length;
        if (Ascii.IsValid(text))
        {
            return;
        }

        _bytes = new int[text.Length + 1];
        for (int i = 0; i < text.Length; i++)
        {
            // The four bytes of a pair are counted with its second half.
            _bytes[i + 1] = _bytes[i] + (char.IsLowSurrogate(text[i]) ? 4 : char.IsHighSurrogate(text[i]) ? 0 : text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3);
        }
    }

    public int Byte(in Mark mark)
    {
        int at = (int)Math.Clamp(mark.Index, 0, _length);
        return _bytes?[at] ?? at;
    }

    /// <summary>Whether a scalar without quotation marks is a number as JSON writes numbers.</summary>
    public static bool IsNumber(string text) => Number().IsMatch(text);

    [GeneratedRegex(@"\A-?(0|[1-9][0-9]*)(\.[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
