using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>Compares two rates that are both told; what is hidden is compared with nothing.</summary>
internal static class RateComparison
{
    public static AuditComparison Of(RateNode node, RateNode? other, double confidence)
    {
        if (other is null || !node.Known || node.Hidden || !other.Known || other.Hidden)
        {
            return AuditComparison.None(null);
        }

        var (held, of, otherHeld, others) = (node.Held.ToDouble(), (double)node.Of, other.Held.ToDouble(), (double)other.Of);
        var test = TwoProportionTest.Of(held, of, otherHeld, others);
        const string NoRatio = "the other rate is 0";
        const string NoTest = "an expected count is below 5, and learners have several decisions: no test is to be trusted";
        return new()
        {
            OtherRate = Figures.Of(Rounded(Exact(other))),
            Difference = Figures.Of(Rounded(Exact(node) - Exact(other))),
            DifferenceInterval = Figures.Of(DifferenceInterval.Newcombe(held, of, otherHeld, others, confidence)),
            Ratio = other.Held == Number.Zero ? Figures.Undefined<Number>(NoRatio) : Figures.Of(Rounded(node.Held.ToDecimal() * other.Of / (other.Held.ToDecimal() * node.Of))),
            RatioInterval = other.Held == Number.Zero ? Figures.Undefined<Interval>(NoRatio) : Figures.Of(RatioInterval.Koopman(held, of, otherHeld, others, confidence)),
            P = test is { } t ? Figures.Of(t.P) : Figures.Undefined<double>(NoTest),
            Method = test?.Method,
        };
    }

    public static bool IsGreater(RateNode a, RateNode b) => a.Held.ToDecimal() * b.Of > b.Held.ToDecimal() * a.Of;

    private static decimal Exact(RateNode node) => node.Held.ToDecimal() / node.Of;

    private static Number Rounded(decimal value) => Number.FromDecimal(Math.Round(value, Number.FractionalDigits, MidpointRounding.ToEven));
}
