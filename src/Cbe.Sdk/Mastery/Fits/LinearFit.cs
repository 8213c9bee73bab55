using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery.Fits;

/// <summary>
/// The straight line of least squares. It is exact until its one rounding: places from the middle, doubled so that they are
/// whole, c = 2i - n - 1, have sum 0 and squares that sum to n(n² - 1)/3, which leaves one quotient.
/// </summary>
internal sealed class LinearFit : SeriesFit
{
    private readonly int _count;
    private readonly Int128 _sum;
    private readonly Int128 _moment;

    public LinearFit(IReadOnlyList<Number> scores)
    {
        _count = scores.Count;
        for (int i = 0; i < _count; i++)
        {
            _sum += scores[i].Micros;
            _moment += (Int128)FromMiddle(i + 1) * scores[i].Micros;
        }
    }

    public override string Name => "linear";

    /// <summary>How much each place adds; 0 for a single score. Rounded once, for people.</summary>
    public Number Slope => _count == 1 ? Number.Zero : Number.FromMicros((long)FixedPoint.ToMicros(6 * _moment, Squares, 1));

    /// <summary>n(n² - 1): three times the sum of the squares.</summary>
    private Int128 Squares => _count * (((Int128)_count * _count) - 1);

    public override Int128 At(int place, Int128 unit)
    {
        // sum/n + c·moment/(n(n² - 1)/3) over one denominator. A single score is its own line.
        var squares = Squares;
        return _count == 1
            ? FixedPoint.ToMicros(_sum, 1, unit)
            : FixedPoint.ToMicros((_sum * (squares / _count)) + (3 * FromMiddle(place) * _moment), squares, unit);
    }

    private long FromMiddle(int place) => (2L * place) - _count - 1;
}
