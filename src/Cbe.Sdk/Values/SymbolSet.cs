namespace Cbe.Sdk.Values;

/// <summary>
/// A closed list of words that a field may hold, such as who assessed a piece of work. Closed, so that
/// a misspelt word in a rule is found when the rule is loaded and not after a term of wrong decisions.
/// </summary>
/// <remarks>Words are compared ordinally without case; at most 255, so that one byte codes a word. Immutable and thread-safe.</remarks>
public sealed class SymbolSet
{
    /// <summary>The most words one set can hold: 255.</summary>
    public const int MaximumCount = 255;

    private readonly Dictionary<string, int> _codes;

    /// <summary>Makes the set <paramref name="name"/> of <paramref name="values"/>.</summary>
    /// <exception cref="ArgumentException">A word stands twice or is empty, or there are more than 255.</exception>
    public SymbolSet(string name, params IEnumerable<string> values)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Values = [.. values];
        if (Values.Count > MaximumCount)
        {
            throw new ArgumentException($"A symbol set holds at most {MaximumCount} values.", nameof(values));
        }

        _codes = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < Values.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(Values[i]) || !_codes.TryAdd(Values[i], i))
            {
                throw new ArgumentException($"The value '{Values[i]}' is empty or stands twice.", nameof(values));
            }
        }
    }

    /// <summary>What the words are about: <c>assessor</c>, <c>setting</c> …</summary>
    public string Name { get; }

    /// <summary>The words in their order; a word's position is its code.</summary>
    public IReadOnlyList<string> Values { get; }

    /// <summary>The code of <paramref name="value"/> (its position, from 0), if it is in the set.</summary>
    public bool TryGetCode(string value, out int code) => _codes.TryGetValue(value, out code);

    /// <summary>This set with more words behind its own; words already in it are passed over.</summary>
    public SymbolSet With(IEnumerable<string> more) =>
        new(Name, Values.Concat(more.Where(v => !_codes.ContainsKey(v)).Distinct(StringComparer.OrdinalIgnoreCase)));

    /// <inheritdoc/>
    public override string ToString() => $"{Name} {{{string.Join(", ", Values)}}}";
}
