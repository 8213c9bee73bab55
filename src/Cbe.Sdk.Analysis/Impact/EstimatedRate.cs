using Cbe.Sdk.Analysis.Statistics;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>A rate with what it was made from and how sure it is. Immutable.</summary>
/// <param name="Held">For how many it holds; a sum of shares where learners have several cases.</param>
/// <param name="Total">Out of how many; at least 1.</param>
/// <param name="Interval">The 95 % interval by Wilson's score method.</param>
public sealed record EstimatedRate(double Held, long Total, Interval Interval)
{
    /// <summary>Held / Total, from 0 to 1.</summary>
    public double Rate => Held / Total;

    internal static EstimatedRate? Of(double held, long total) => total == 0 ? null : new(held, total, ProportionInterval.Wilson(held, total));
}
