using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>
/// Decisions about one group beside those about a reference group. Differences are group less reference and keep their
/// sign; ratios are group by reference and may be above 1. Immutable.
/// </summary>
/// <param name="Group">The group that is looked at; toolkits say <c>unprivileged</c>.</param>
/// <param name="Reference">The group it is compared with; toolkits say <c>privileged</c>.</param>
public sealed record GroupComparison(Confusion Group, Confusion Reference)
{
    /// <summary>Difference of the selection rates.</summary>
    public Figure<double> StatisticalParityDifference => Difference(c => c.SelectionRate);

    /// <summary>Ratio of the selection rates.</summary>
    public Figure<double> DisparateImpact => Ratio(c => c.SelectionRate);

    /// <summary>Difference of the true positive rates.</summary>
    public Figure<double> EqualOpportunityDifference => Difference(c => c.TruePositiveRate);

    /// <summary>The mean of the differences of false positive and true positive rates; they may cancel out.</summary>
    public Figure<double> AverageOddsDifference => FigureMath.Of(Difference(c => c.FalsePositiveRate), EqualOpportunityDifference, (a, b) => (a + b) / 2);

    /// <summary>The mean of both differences without their signs.</summary>
    public Figure<double> AverageAbsoluteOddsDifference => FigureMath.Of(Difference(c => c.FalsePositiveRate), EqualOpportunityDifference, (a, b) => (Math.Abs(a) + Math.Abs(b)) / 2);

    /// <summary>The greater of both differences without their signs.</summary>
    public Figure<double> EqualizedOddsDifference => FigureMath.Of(Difference(c => c.FalsePositiveRate), EqualOpportunityDifference, (a, b) => Math.Max(Math.Abs(a), Math.Abs(b)));

    /// <summary>The mean of the differences of positive predictive value and false omission rate.</summary>
    public Figure<double> AveragePredictiveValueDifference => FigureMath.Of(Difference(c => c.PositivePredictiveValue), Difference(c => c.FalseOmissionRate), (a, b) => (a + b) / 2);

    /// <summary>Group less reference.</summary>
    /// <param name="figure">The figure, such as <c>c =&gt; c.ErrorRate</c>.</param>
    public Figure<double> Difference(Func<Confusion, Figure<double>> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return FigureMath.Difference(figure(Group), figure(Reference));
    }

    /// <summary>Group by reference; undefined where the reference's figure is 0.</summary>
    /// <param name="figure">The figure, such as <c>c =&gt; c.ErrorRate</c>.</param>
    public Figure<double> Ratio(Func<Confusion, Figure<double>> figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return FigureMath.Ratio(figure(Group), figure(Reference));
    }

    /// <summary>
    /// Whether a ratio lies between a threshold and its inverse. Such a bound is a rule of thumb: it says nothing of how many
    /// stand behind the ratio, and nothing of what is fair.
    /// </summary>
    /// <param name="ratio">The ratio.</param>
    /// <param name="threshold">The threshold, above 0 and at most 1, such as 0.8.</param>
    /// <returns>The answer; undefined or withheld where the ratio is.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is out of range.</exception>
    public static Figure<bool> IsWithin(Figure<double> ratio, double threshold)
    {
        if (!(threshold > 0 && threshold <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "Above 0 and at most 1.");
        }

        return ratio.Value is { } value ? Figures.Of(value >= threshold && value <= 1 / threshold)
            : ratio.Reason is { } why ? Figures.Undefined<bool>(why) : Figures.Suppressed<bool>();
    }
}
