namespace Cbe.Sdk.Analysis.Simulation.Counting;

/// <summary>How many learners have each value of each attribute, and each pair of values of two attributes.</summary>
internal sealed class SubgroupCounts
{
    /// <summary>An attribute with more values is a name or a number of a person, not a subgroup.</summary>
    private const int MostValues = 100;

    private readonly SortedDictionary<string, Dictionary<string, int>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string, string, string), int> _pairs = [];
    private readonly HashSet<string> _tooMany = new(StringComparer.Ordinal);

    public int Learners { get; private set; }

    /// <summary>The attributes, in ordinal order.</summary>
    public IReadOnlyList<string> Attributes => [.. _values.Keys.Where(a => !_tooMany.Contains(a))];

    public void Add(IReadOnlyDictionary<string, string> subgroups)
    {
        Learners++;
        var own = subgroups.Where(s => !_tooMany.Contains(s.Key)).OrderBy(s => s.Key, StringComparer.Ordinal).ToList();
        for (int i = 0; i < own.Count; i++)
        {
            Count(own[i].Key, own[i].Value);
            for (int j = i + 1; j < own.Count; j++)
            {
                var key = (own[i].Key, own[i].Value, own[j].Key, own[j].Value);
                _pairs[key] = _pairs.GetValueOrDefault(key) + 1;
            }
        }
    }

    /// <summary>The values of an attribute, in ordinal order.</summary>
    public IReadOnlyList<string> ValuesOf(string attribute) => [.. _values[attribute].Keys.Order(StringComparer.Ordinal)];

    public int Of(string attribute, string value) => _values[attribute].GetValueOrDefault(value);

    public int Of(string attribute, string value, string other, string otherValue) =>
        string.CompareOrdinal(attribute, other) < 0 ? _pairs.GetValueOrDefault((attribute, value, other, otherValue)) : _pairs.GetValueOrDefault((other, otherValue, attribute, value));

    private void Count(string attribute, string value)
    {
        if (!_values.TryGetValue(attribute, out var counts))
        {
            _values.Add(attribute, counts = new(StringComparer.Ordinal));
        }

        counts[value] = counts.GetValueOrDefault(value) + 1;
        if (counts.Count > MostValues)
        {
            _tooMany.Add(attribute);
        }
    }
}
