namespace Cbe.Sdk.Analysis.Simulation.Drawing;

/// <summary>
/// Chance that is the same on every machine: SplitMix64 (G. Steele, D. Lea, C. Flood, 2014), whole numbers alone. Each learner
/// has streams of their own, one for each purpose, so that nobody depends on how many others there are, and a change of one
/// part of a model leaves what other parts draw as it was.
/// </summary>
internal struct Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15;

    private ulong _state;

    private Chance(ulong state) => _state = state;

    /// <summary>The stream of a learner for a purpose.</summary>
    public static Chance Of(long seed, long learner, Purpose purpose, int competency = 0)
    {
        unchecked
        {
            ulong state = Mixed((ulong)seed + Golden);
            state = Mixed(state ^ ((ulong)learner + Golden));
            return new(Mixed(state ^ (((ulong)purpose << 32) + (ulong)competency + Golden)));
        }
    }

    public ulong Next() => Mixed(_state = unchecked(_state + Golden));

    /// <summary>A whole number from 0 on, below the limit.</summary>
    public int Below(int limit) => unchecked((int)((Next() >> 32) * (ulong)limit >> 32));

    /// <summary>A part of one, in 2^32 parts.</summary>
    public uint Part() => unchecked((uint)(Next() >> 32));

    /// <summary>A part of one, in millionths.</summary>
    public long Micros() => Below(1_000_000);

    /// <summary>
    /// A deviation in millionths with mean 0 and standard deviation 1: twelve uniform parts less six (Irwin and Hall), near to
    /// normal and never beyond 6.
    /// </summary>
    public long Deviation()
    {
        long sum = 0;
        for (int i = 0; i < 3; i++)
        {
            ulong four = Next();
            sum += (long)(four & 0xFFFF) + (long)((four >> 16) & 0xFFFF) + (long)((four >> 32) & 0xFFFF) + (long)(four >> 48);
        }

        // Each part is the middle of its 65,536th, or the mean would be a little below 0.
        return ((((2 * sum) + 12) * 1_000_000) >> 17) - 6_000_000;
    }

    private static ulong Mixed(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
