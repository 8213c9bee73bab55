using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery.Fits;

/// <summary>
/// The curve a·i^b through scores greater than zero: least squares of the logarithm of the scores on the logarithm of
/// their places, with sums about the means so that nothing is lost to cancellation.
/// </summary>
/// <remarks>With up to 65,535 scores, each up to the greatest number, every sum stays below 4·10^37, inside 128 bits.</remarks>
internal sealed class PowerLawFit : SeriesFit
{
    private readonly Int128 _meanPlace;
    private readonly Int128 _meanScore;
    private readonly Number? _constant;

    private PowerLawFit(IReadOnlyList<Number> scores)
    {
        var places = Enumerable.Range(1, scores.Count).Select(i => Logarithm.Of(Number.FromInteger(i))).ToArray();
        var values = scores.Select(Logarithm.Of).ToArray();
        _constant = scores.All(s => s == scores[0]) ? scores[0] : null;
        _meanPlace = Mean(places);
        _meanScore = Mean(values);
        Int128 squares = 0, products = 0;
        for (int i = 0; i < places.Length; i++)
        {
            var fromMean = places[i] - _meanPlace;
            squares += fromMean * fromMean;
            products += fromMean * (values[i] - _meanScore);
        }

        // A single score has no direction.
        Exponent = squares == 0 ? 0 : FixedPoint.Quotient(products, squares);
    }

    public override string Name => "power law";

    /// <summary>b, at fifteen digits: above zero when scores rise.</summary>
    public Int128 Exponent { get; }

    /// <summary>a, at fifteen digits: the curve at the first score.</summary>
    public Int128 Factor => Exponential.Of(_meanScore - FixedPoint.Multiply(Exponent, _meanPlace));

    /// <summary>The curve, or null where a score is zero or less and so has no logarithm.</summary>
    public static PowerLawFit? Of(IReadOnlyList<Number> scores) => scores.All(s => s > Number.Zero) ? new(scores) : null;

    /// <summary>Scores that are all the same are met exactly; through their logarithm a tie of rounding could go the other way.</summary>
    public override Int128 At(int place, Int128 unit)
    {
        if (_constant is { } constant)
        {
            return FixedPoint.ToMicros(constant.Micros, 1, unit);
        }

        var fromMean = Logarithm.Of(Number.FromInteger(place)) - _meanPlace;
        return FixedPoint.ToMicros(Exponential.Of(_meanScore + FixedPoint.Multiply(Exponent, fromMean)), unit);
    }

    private static Int128 Mean(Int128[] values) => Rounding.Divide(values.Aggregate(Int128.Zero, (sum, v) => sum + v), values.Length);
}
