namespace Cbe.Sdk.Elements.Equity;

/// <summary>The sums of every subgroup by one attribute, or by several that are crossed. One with too many subgroups is given up, and its memory with it.</summary>
internal sealed class SubgroupTable(IReadOnlyList<int> attributes, int measures, int most)
{
    private readonly Dictionary<string, (IReadOnlyList<string?> Values, SubgroupSums Sums)> _cells = new(StringComparer.Ordinal);

    /// <summary>The attributes, by their positions.</summary>
    public IReadOnlyList<int> Attributes => attributes;

    /// <summary>Whether there were more subgroups than a report shows. Whatever the order of learners, it ends the same.</summary>
    public bool IsTooLarge { get; private set; }

    public void Add(LearnerPart part)
    {
        if (IsTooLarge)
        {
            return;
        }

        var values = attributes.Select(a => part.Values[a]).ToList();
        string key = KeyOf(values);
        if (!_cells.TryGetValue(key, out var cell))
        {
            IsTooLarge = _cells.Count == most;
            if (IsTooLarge)
            {
                _cells.Clear();
                return;
            }

            _cells.Add(key, cell = (values, new SubgroupSums(measures)));
        }

        cell.Sums.Add(part);
    }

    /// <summary>The sums of a subgroup; null when nobody belongs to it.</summary>
    public SubgroupSums? Find(IReadOnlyList<string?> values) => _cells.TryGetValue(KeyOf(values), out var cell) ? cell.Sums : null;

    /// <summary>The values of its first attribute in ordinal order, what is not stated last.</summary>
    public IReadOnlyList<string?> Values() =>
        [.. _cells.Values.Select(c => c.Values[0]).Distinct(StringComparer.Ordinal).OrderBy(v => v is null).ThenBy(v => v, StringComparer.Ordinal)];

    /// <summary>Each value with its length before it, so that no two lists of values have one key.</summary>
    private static string KeyOf(IReadOnlyList<string?> values) => string.Concat(values.Select(v => v is null ? "-" : $"{v.Length}:{v}"));
}
