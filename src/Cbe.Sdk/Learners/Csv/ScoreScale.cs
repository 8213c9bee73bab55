using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Learners;

/// <summary>Brings a file's scores onto the pack's scale: linearly, exactly, rounded once, half away from zero.</summary>
internal sealed class ScoreScale
{
    /// <summary>10^-18 to 10^-6.</summary>
    private const long ToMicros = 1_000_000_000_000;

    private readonly Int128 _minimum;
    private readonly Int128 _width;
    private readonly Int128 _toMinimum;
    private readonly Int128 _toWidth;

    /// <exception cref="OverflowException">The two ranges are too wide to multiply exactly.</exception>
    public ScoreScale((Int128 Minimum, Int128 Maximum)? from, PerformanceScale to)
    {
        _toMinimum = to.MinimumScore.Micros;
        _toWidth = (Int128)to.MaximumScore.Micros - _toMinimum;
        _minimum = from?.Minimum ?? _toMinimum * ToMicros;
        _width = from is { } range ? range.Maximum - range.Minimum : _toWidth * ToMicros;
        _ = checked((_width * _toWidth) + (_width * Int128.Abs(_toMinimum)));
    }

    public Problem? Map(string text, out Number score)
    {
        score = default;
        if (!ExactDecimal.TryParse(text, out var given))
        {
            return new(Codes.UnreadableValue, $"`{text}` is not a number", "write plain digits, at most 18 after the point");
        }

        var above = given - _minimum;
        if (above < 0 || above > _width)
        {
            return new(Codes.ScoreOutOfRange, $"the score {text} is outside the range of scores");
        }

        score = _width == 0 ? Number.FromMicros((long)_toMinimum)
            : Number.FromMicros((long)Rounding.Divide((above * _toWidth) + (_toMinimum * _width), _width));
        return null;
    }
}
