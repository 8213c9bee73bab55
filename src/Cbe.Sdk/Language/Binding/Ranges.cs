using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <summary>Interval arithmetic on declared ranges, exact; null where a number could overflow.</summary>
internal static class Ranges
{
    /// <summary>The most days between two calendar days.</summary>
    public static NumberRange Days { get; } = NumberRange.Between(-DateOnly.MaxValue.DayNumber, DateOnly.MaxValue.DayNumber);

    public static NumberRange Count { get; } = NumberRange.Between(0, LanguageLimits.SequenceItems);

    public static NumberRange? Add(NumberRange a, NumberRange b) =>
        Fit((Int128)a.Least.Micros + b.Least.Micros, (Int128)a.Most.Micros + b.Most.Micros);

    public static NumberRange? Subtract(NumberRange a, NumberRange b) =>
        Fit((Int128)a.Least.Micros - b.Most.Micros, (Int128)a.Most.Micros - b.Least.Micros);

    public static NumberRange? Negate(NumberRange a) => Fit(-(Int128)a.Most.Micros, -(Int128)a.Least.Micros);

    public static NumberRange? Multiply(NumberRange a, NumberRange b) =>
        Hull(a, b, static (x, y) => Rounding.Divide((Int128)x * y, Number.Scale));

    /// <summary>The divisor nearest to zero makes the greatest quotient; next to zero stands a millionth, and zero itself gives missing.</summary>
    public static NumberRange? Divide(NumberRange a, NumberRange b)
    {
        NumberRange? result = null;
        if (b.Most.Micros > 0)
        {
            var positive = b with { Least = Number.FromMicros(Math.Max(1, b.Least.Micros)) };
            if (Hull(a, positive, static (x, y) => Rounding.Divide((Int128)x * Number.Scale, y)) is not { } r)
            {
                return null;
            }

            result = r;
        }

        if (b.Least.Micros < 0)
        {
            var negative = b with { Most = Number.FromMicros(Math.Min(-1, b.Most.Micros)) };
            if (Hull(a, negative, static (x, y) => Rounding.Divide((Int128)x * Number.Scale, y)) is not { } r)
            {
                return null;
            }

            result = result is { } other ? other.Or(r) : r;
        }

        return result ?? NumberRange.Exactly(Number.Zero);
    }

    public static NumberRange? Remainder(NumberRange a, NumberRange b)
    {
        Int128 most = Int128.Max(Int128.Abs(b.Least.Micros), Int128.Abs(b.Most.Micros));
        return Fit(
            a.Least.Micros < 0 ? Int128.Max(-most, a.Least.Micros) : 0,
            a.Most.Micros > 0 ? Int128.Min(most, a.Most.Micros) : 0);
    }

    public static NumberRange? Sum(NumberRange item) => Fit(
        Int128.Min(0, (Int128)item.Least.Micros * LanguageLimits.SequenceItems),
        Int128.Max(0, (Int128)item.Most.Micros * LanguageLimits.SequenceItems));

    /// <summary>A mean lies between the least and the most of its values, whatever they weigh. The sums must fit 128 bits.</summary>
    public static NumberRange? WeightedMean(NumberRange value, NumberRange weight)
    {
        Int128 furthest = Int128.Max(Int128.Abs(value.Least.Micros), Int128.Abs(value.Most.Micros));
        Int128 heaviest = Int128.Max(1, (Int128)weight.Most.Micros * LanguageLimits.SequenceItems);
        return furthest > Int128.MaxValue / heaviest ? null : value;
    }

    public static NumberRange? Absolute(NumberRange a)
    {
        Int128 most = Int128.Max(Int128.Abs(a.Least.Micros), Int128.Abs(a.Most.Micros));
        bool holdsZero = a.Least.Micros <= 0 && a.Most.Micros >= 0;
        return Fit(holdsZero ? 0 : Int128.Min(Int128.Abs(a.Least.Micros), Int128.Abs(a.Most.Micros)), most);
    }

    /// <summary>Rounding moves a number by half a unit at most, and never past the ends rounded themselves.</summary>
    public static NumberRange? Round(NumberRange a, int digits)
    {
        Int128 unit = 1;
        for (int i = digits; i < Number.FractionalDigits; i++)
        {
            unit *= 10;
        }

        return Fit(Rounding.Divide(a.Least.Micros, unit) * unit, Rounding.Divide(a.Most.Micros, unit) * unit);
    }

    private static NumberRange? Hull(NumberRange a, NumberRange b, Func<long, long, Int128> apply)
    {
        Int128[] corners =
        [
            apply(a.Least.Micros, b.Least.Micros), apply(a.Least.Micros, b.Most.Micros),
            apply(a.Most.Micros, b.Least.Micros), apply(a.Most.Micros, b.Most.Micros),
        ];
        return Fit(corners.Min(), corners.Max());
    }

    private static NumberRange? Fit(Int128 least, Int128 most) =>
        least < -long.MaxValue || most > long.MaxValue ? null : new(Number.FromMicros((long)least), Number.FromMicros((long)most));
}
