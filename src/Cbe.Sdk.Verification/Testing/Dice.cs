namespace Cbe.Sdk.Verification.Testing;

/// <summary>Random choices that are the same whenever the seed is (SplitMix64, S. Vigna).</summary>
/// <param name="seed">The seed.</param>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for one case, so that cases can be made again one by one.</summary>
    public static Dice For(ulong seed, int law, long number) => new(Mix(Mix(seed ^ 0x9E3779B97F4A7C15UL) ^ ((ulong)law << 40) ^ (ulong)number));

    /// <summary>0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(Roll() % (ulong)count);

    /// <summary>From least to most, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of them.</summary>
    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>The same in another order.</summary>
    public List<T> Shuffled<T>(IEnumerable<T> items) => [.. items.Select(i => (Item: i, Key: Roll())).OrderBy(p => p.Key).Select(p => p.Item)];

    /// <summary>A seed for other dice.</summary>
    public ulong Seed() => Roll();

    private ulong Roll()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
        }

        return Mix(_state);
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
