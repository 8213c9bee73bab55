namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>Texts as numbers: the language only asks whether texts are equal, so any numbering will do.</summary>
internal sealed class TextCodes
{
    /// <summary>How many texts beside those that rules name are thought of: more than any query has items.</summary>
    private const int Others = 64;

    private readonly List<string> _texts = [];

    /// <summary>The code of a text that a rule or a record names.</summary>
    public int Of(string text)
    {
        int at = _texts.IndexOf(text);
        if (at < 0)
        {
            at = _texts.Count;
            _texts.Add(text);
        }

        return at;
    }

    /// <summary>The greatest code that a variable text may have.</summary>
    public static int Most => 1_000 + Others;

    /// <summary>The text with a code; one of its own where no rule names it.</summary>
    public string TextOf(int code) => code < _texts.Count ? _texts[code] : $"other-{code - _texts.Count + 1}";
}
