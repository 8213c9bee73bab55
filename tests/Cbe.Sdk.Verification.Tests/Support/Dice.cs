namespace Cbe.Sdk.Verification.Tests.Support;

/// <summary>Chance that can be had again: the same seed, the same numbers (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, not with, the end.</summary>
    public int Next(int end)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong z = _state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return (int)((z ^ (z >> 31)) % (ulong)end);
        }
    }

    public int Between(int least, int most) => least + Next(most - least + 1);

    public T Of<T>(params IReadOnlyList<T> some) => some[Next(some.Count)];
}
