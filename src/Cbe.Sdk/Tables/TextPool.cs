namespace Cbe.Sdk.Tables;

/// <summary>Texts and their numbers, in the order in which they came. Thread-safe; what has a number keeps it.</summary>
/// <param name="first">The number of the first text.</param>
internal sealed class TextPool(int first)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private volatile string[] _texts = [];
    private int _count;

    public TextPool(int first, IEnumerable<string> texts)
        : this(first)
    {
        foreach (string text in texts)
        {
            NumberOf(text);
        }
    }

    public int First => first;

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _count;
            }
        }
    }

    public string this[int number] => _texts[number - first];

    /// <summary>All texts so far.</summary>
    public IReadOnlyList<string> All
    {
        get
        {
            lock (_lock)
            {
                return _texts[.._count];
            }
        }
    }

    /// <summary>The number of a text; a new one when it is seen for the first time.</summary>
    public int NumberOf(string text)
    {
        lock (_lock)
        {
            if (!_numbers.TryGetValue(text, out int number))
            {
                if (_count == _texts.Length)
                {
                    // A reader may hold the old array: it is replaced and never changed below the count.
                    string[] more = new string[Math.Max(16, _count * 2)];
                    _texts.CopyTo(more, 0);
                    _texts = more;
                }

                number = first + _count;
                _texts[_count++] = text;
                _numbers.Add(text, number);
            }

            return number;
        }
    }

    /// <summary>The number of a text that is there.</summary>
    public bool TryGet(string text, out int number)
    {
        lock (_lock)
        {
            return _numbers.TryGetValue(text, out number);
        }
    }
}
