using System.Numerics;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>
/// Fisher's exact test of a 2x2 table, two-sided: the tables with the same margins that are no likelier than this one
/// have together a probability of at most 5 %. R. A. Fisher, Statistical Methods for Research Workers, 5th edition (1934).
/// </summary>
internal static class FisherTest
{
    /// <summary>One in twenty.</summary>
    private const int Level = 20;

    /// <param name="held">For how many of the first group it holds.</param>
    /// <param name="learners">How many the first group has.</param>
    /// <param name="otherHeld">For how many of the second group it holds.</param>
    /// <param name="others">How many the second group has.</param>
    public static bool IsSignificant(int held, int learners, int otherHeld, int others)
    {
        // A small expected count makes the smaller row or the smaller column short; walking along that one keeps the walk short.
        long all = (long)held + otherHeld;
        if (all > (long)learners + others - all)
        {
            (held, otherHeld) = (learners - held, others - otherHeld);
            all = (long)held + otherHeld;
        }

        if (learners > others)
        {
            (held, learners, others) = (otherHeld, others, learners);
        }

        long first = Math.Max(0, all - others);
        long last = Math.Min(learners, all);
        var observed = Start(first, last, learners, others, all);
        for (long k = first; k < held; k++)
        {
            observed = Next(observed, k, learners, others, all);
        }

        var weight = Start(first, last, learners, others, all);
        var (rare, total) = (BigInteger.Zero, BigInteger.Zero);
        for (long k = first; k <= last; k++)
        {
            total += weight;
            rare += weight <= observed ? weight : 0;
            weight = k < last ? Next(weight, k, learners, others, all) : weight;
        }

        return rare * Level <= total;
    }

    /// <summary>The weight of the first table, large enough for every later one to be whole.</summary>
    private static BigInteger Start(long first, long last, long learners, long others, long all)
    {
        var weight = BigInteger.One;
        for (long k = first; k < last; k++)
        {
            weight *= Down(k, others, all);
        }

        return weight;
    }

    private static BigInteger Next(BigInteger weight, long k, long learners, long others, long all) =>
        weight * (learners - k) * (all - k) / Down(k, others, all);

    /// <summary>From k to k + 1 the weight of a table, a product of two binomial coefficients, changes by (n - k)(m - k) / ((k + 1)(n' - m + k + 1)).</summary>
    private static BigInteger Down(long k, long others, long all) => (BigInteger)(k + 1) * (others - all + k + 1);
}
