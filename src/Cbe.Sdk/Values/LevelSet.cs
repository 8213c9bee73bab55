namespace Cbe.Sdk.Values;

/// <summary>
/// The names of the performance levels of a scale, lowest first: what "Developing" or "Proficient" is above and below of.
/// </summary>
/// <remarks>A level's rank is its position, from 1. Names are compared ordinally without case. Immutable and thread-safe.</remarks>
public sealed class LevelSet
{
    private readonly Dictionary<string, int> _ranks = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Makes the set of <paramref name="names"/>, lowest level first.</summary>
    /// <exception cref="ArgumentException">There is no name, a name is empty or stands twice, or there are more than 255.</exception>
    public LevelSet(params IEnumerable<string> names)
    {
        Names = [.. names];
        if (Names.Count is 0 or > SymbolSet.MaximumCount)
        {
            throw new ArgumentException("A scale has 1 to 255 levels.", nameof(names));
        }

        for (int i = 0; i < Names.Count; i++)
        {
            if (string.IsNullOrWhiteSpace(Names[i]) || !_ranks.TryAdd(Names[i], i + 1))
            {
                throw new ArgumentException($"The level '{Names[i]}' is empty or stands twice.", nameof(names));
            }
        }
    }

    /// <summary>The names, lowest level first.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>How many levels there are; also the rank of the highest.</summary>
    public int Count => Names.Count;

    /// <summary>The name of the level with this rank (1 is the lowest).</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such rank.</exception>
    public string NameOf(int rank)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rank, Count);
        return Names[rank - 1];
    }

    /// <summary>The rank (from 1) of the level with this name, if there is one.</summary>
    public bool TryGetRank(string name, out int rank) => _ranks.TryGetValue(name, out rank);
}
