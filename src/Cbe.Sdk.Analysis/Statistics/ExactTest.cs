using MathNet.Numerics;

namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Tests that count tables instead of trusting a large sample. All are two-sided and give p, 0 to 1.</summary>
public static class ExactTest
{
    /// <summary>Tables as likely as the observed one are told from likelier ones although they are summed by floating point; as R does.</summary>
    private const double Slack = 1 + 1e-7;

    /// <summary>Fisher's exact test: how likely all tables with the same margins are that are no likelier than this one. R. A. Fisher (1934).</summary>
    /// <param name="a">First group, holds.</param>
    /// <param name="b">First group, does not hold.</param>
    /// <param name="c">Second group, holds.</param>
    /// <param name="d">Second group, does not hold.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static double Fisher(long a, long b, long c, long d) => Of(a, b, c, d, 0);

    /// <summary>Fisher's test with half the weight of the observed table: less conservative, and still close to what it says. H. O. Lancaster, JASA 56 (1961).</summary>
    /// <inheritdoc cref="Fisher"/>
    public static double FisherMidP(long a, long b, long c, long d) => Of(a, b, c, d, 0.5);

    /// <summary>McNemar's mid-p test of whether more were gained than lost, or fewer. M. W. Fagerland, S. Lydersen and P. Laake, BMC Medical Research Methodology 13 (2013).</summary>
    /// <param name="gained">Cases for which it holds the second time alone.</param>
    /// <param name="lost">Cases for which it held the first time alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static double McNemarMidP(long gained, long lost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(gained);
        ArgumentOutOfRangeException.ThrowIfNegative(lost);
        double all = (double)gained + lost;
        double fewer = Math.Min(gained, lost);
        double observed = Math.Exp(LogChoose(all, fewer) - (all * Math.Log(2)));
        if (gained == lost)
        {
            return 1 - (observed / 2);
        }

        // P(X <= k) of a fair coin is the incomplete beta function at one half.
        return Math.Min(1, (2 * SpecialFunctions.BetaRegularized(all - fewer, fewer + 1, 0.5)) - observed);
    }

    private static double Of(long a, long b, long c, long d, double off)
    {
        foreach (long count in (ReadOnlySpan<long>)[a, b, c, d])
        {
            ArgumentOutOfRangeException.ThrowIfNegative(count);
        }

        double first = (double)a + b;
        double second = (double)c + d;
        double held = (double)a + c;
        double all = LogChoose(first + second, held);
        double Probability(double k) => Math.Exp(LogChoose(first, k) + LogChoose(second, held - k) - all);
        double observed = Probability(a);
        double sum = 0;
        for (double k = Math.Max(0, held - second); k <= Math.Min(first, held); k++)
        {
            double probability = Probability(k);
            sum += probability <= observed * Slack ? probability : 0;
        }

        return Math.Clamp(sum - (off * observed), 0, 1);
    }

    private static double LogChoose(double n, double k) => SpecialFunctions.GammaLn(n + 1) - SpecialFunctions.GammaLn(k + 1) - SpecialFunctions.GammaLn(n - k + 1);
}
