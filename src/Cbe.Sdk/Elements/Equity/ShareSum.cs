using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>The shares of some learners, summed: a rate that has not been rounded.</summary>
/// <param name="Micros">The sum of the shares, in millionths.</param>
/// <param name="Learners">How many learners; more than none.</param>
internal readonly record struct ShareSum(long Micros, int Learners)
{
    public bool IsWhole => Micros % Number.Scale == 0;

    public Number Rate => Number.FromMicros((long)Rounding.Divide(Micros, Learners));

    /// <summary>Which rate is greater, by the exact fractions.</summary>
    public static int Compare(ShareSum a, ShareSum b) => ((Int128)a.Micros * b.Learners).CompareTo((Int128)b.Micros * a.Learners);

    /// <summary>The quotient of two rates, rounded once: a third over five twelfths is 0.8, and not a little less.</summary>
    public static Number Ratio(ShareSum a, ShareSum b) =>
        Number.FromMicros((long)Rounding.Divide((Int128)a.Micros * b.Learners * Number.Scale, (Int128)b.Micros * a.Learners));

    /// <summary>The difference of two rates, rounded once.</summary>
    public static Number Difference(ShareSum a, ShareSum b) =>
        Number.FromMicros((long)Rounding.Divide(((Int128)a.Micros * b.Learners) - ((Int128)b.Micros * a.Learners), (Int128)a.Learners * b.Learners));
}
