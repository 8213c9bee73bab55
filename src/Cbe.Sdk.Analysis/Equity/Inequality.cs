using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>
/// How unevenly a benefit is spread over persons, and how much of that lies between groups. For decisions the benefit is
/// decided - actual + 1: 2 for who was decided for wrongly, 1 for a right decision, 0 for who was decided against wrongly.
/// T. Speicher and others, KDD 2018.
/// </summary>
public static class Inequality
{
    /// <summary>The benefits of decisions.</summary>
    /// <param name="actual">Who is truly positive.</param>
    /// <param name="decided">Who was decided for.</param>
    /// <exception cref="ArgumentException">There are not as many of each.</exception>
    public static IReadOnlyList<double> Benefits(IReadOnlyList<bool> actual, IReadOnlyList<bool> decided)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(decided);
        return actual.Count == decided.Count ? [.. actual.Zip(decided, (a, d) => (d ? 1.0 : 0) - (a ? 1 : 0) + 1)] : throw new ArgumentException("As many decisions as truths.", nameof(decided));
    }

    /// <summary>The generalized entropy index; 0 where all are equal. A. F. Shorrocks, Econometrica 48 (1980).</summary>
    /// <param name="benefits">Benefits, 0 or more.</param>
    /// <param name="alpha">How much greater benefits weigh: 0 the mean log deviation, 1 Theil's index, 2 half the squared coefficient of variation.</param>
    /// <returns>The index; undefined where there is nobody, nobody has a benefit, or one is 0 and <paramref name="alpha"/> is 0 or less.</returns>
    public static Figure<double> GeneralizedEntropy(IReadOnlyList<double> benefits, double alpha = 2)
    {
        ArgumentNullException.ThrowIfNull(benefits);
        if (benefits.Count == 0 || benefits.Average() is var mean && mean == 0)
        {
            return Figures.Undefined<double>(benefits.Count == 0 ? "there is nobody" : "nobody has a benefit");
        }

        if (alpha <= 0 && benefits.Contains(0))
        {
            return Figures.Undefined<double>("somebody has no benefit");
        }

        return Figures.Of(benefits.Average(b => b / mean is var part && alpha == 1 ? (part == 0 ? 0 : part * Math.Log(part))
            : alpha == 0 ? -Math.Log(part)
            : (Math.Pow(part, alpha) - 1) / (alpha * (alpha - 1))));
    }

    /// <summary>Theil's index: generalized entropy with alpha 1. H. Theil (1967).</summary>
    /// <param name="benefits">Benefits, 0 or more.</param>
    public static Figure<double> Theil(IReadOnlyList<double> benefits) => GeneralizedEntropy(benefits, 1);

    /// <summary>The standard deviation by the mean: the root of twice the generalized entropy with alpha 2.</summary>
    /// <param name="benefits">Benefits, 0 or more.</param>
    public static Figure<double> CoefficientOfVariation(IReadOnlyList<double> benefits) =>
        GeneralizedEntropy(benefits) is { Value: { } index } ? Figures.Of(Math.Sqrt(2 * index)) : GeneralizedEntropy(benefits);

    /// <summary>Everybody's benefit replaced by the mean of the own group: an index of these is the part of inequality between groups.</summary>
    /// <param name="benefits">Benefits, 0 or more.</param>
    /// <param name="groups">To which group each belongs.</param>
    /// <exception cref="ArgumentException">There are not as many of each.</exception>
    public static IReadOnlyList<double> BetweenGroups(IReadOnlyList<double> benefits, IReadOnlyList<string> groups)
    {
        ArgumentNullException.ThrowIfNull(benefits);
        ArgumentNullException.ThrowIfNull(groups);
        if (benefits.Count != groups.Count)
        {
            throw new ArgumentException("As many groups as benefits.", nameof(groups));
        }

        var means = groups.Zip(benefits).GroupBy(g => g.First, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Average(b => b.Second), StringComparer.Ordinal);
        return [.. groups.Select(g => means[g])];
    }
}
