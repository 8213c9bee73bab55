using System.Diagnostics.CodeAnalysis;

namespace Cbe.Sdk.Values;

/// <summary>
/// An exact decimal number with six fractional digits, kept as a whole number of millionths.
/// Thresholds met exactly are met: 7 / 10 is 0.7, and the average of 0.7, 0.7 and 0.7 is 0.7.
/// </summary>
/// <remarks>
/// Range: about ±9.2 million million. Every operator rounds its result once, half away from zero,
/// and overflow throws; the binder refuses rules whose declared ranges could overflow.
/// Immutable and thread-safe.
/// </remarks>
[SuppressMessage("Usage", "CA2225", Justification = "Named alternates would only repeat the operators.")]
public readonly struct Number : IEquatable<Number>, IComparable<Number>
{
    /// <summary>How many millionths make one: 1,000,000.</summary>
    public const long Scale = 1_000_000;

    /// <summary>How many digits stand after the decimal point: 6.</summary>
    public const int FractionalDigits = 6;

    private Number(long micros) => Micros = micros;

    /// <summary>The number in millionths: 0.7 is 700,000.</summary>
    public long Micros { get; }

    /// <summary>Zero.</summary>
    public static Number Zero => default;

    /// <summary>One.</summary>
    public static Number One => new(Scale);

    /// <summary>Whether there is nothing after the decimal point.</summary>
    public bool IsWhole => Micros % Scale == 0;

    /// <summary>The number that is this many millionths.</summary>
    public static Number FromMicros(long micros) => new(micros);

    /// <summary>The whole number <paramref name="value"/>.</summary>
    /// <exception cref="OverflowException">The value has more than about twelve digits.</exception>
    public static Number FromInteger(long value) => new(checked(value * Scale));

    /// <summary>The number nearest to <paramref name="value"/>, half away from zero at the sixth digit.</summary>
    /// <exception cref="OverflowException">The value is out of range.</exception>
    public static Number FromDecimal(decimal value) =>
        new(decimal.ToInt64(decimal.Round(value * Scale, MidpointRounding.AwayFromZero)));

    /// <summary>The same number as a <see cref="decimal"/>.</summary>
    public decimal ToDecimal() => (decimal)Micros / Scale;

    /// <summary>The sum, exact.</summary>
    public static Number operator +(Number left, Number right) => new(checked(left.Micros + right.Micros));

    /// <summary>The difference, exact.</summary>
    public static Number operator -(Number left, Number right) => new(checked(left.Micros - right.Micros));

    /// <summary>The opposite number.</summary>
    public static Number operator -(Number value) => new(checked(-value.Micros));

    /// <summary>The product, rounded once.</summary>
    public static Number operator *(Number left, Number right) =>
        new(checked((long)Rounding.Divide((Int128)left.Micros * right.Micros, Scale)));

    /// <summary>The quotient, rounded once.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero. (In a rule the quotient is missing instead.)</exception>
    public static Number operator /(Number left, Number right) =>
        new(checked((long)Rounding.Divide((Int128)left.Micros * Scale, right.Micros)));

    /// <summary>The remainder; its sign is that of the dividend.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero. (In a rule the remainder is missing instead.)</exception>
    public static Number operator %(Number left, Number right) =>
        new(right.Micros == -1 ? 0 : left.Micros % right.Micros);

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Number left, Number right) => left.Micros == right.Micros;

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(Number left, Number right) => left.Micros != right.Micros;

    /// <summary>Whether left is smaller.</summary>
    public static bool operator <(Number left, Number right) => left.Micros < right.Micros;

    /// <summary>Whether left is larger.</summary>
    public static bool operator >(Number left, Number right) => left.Micros > right.Micros;

    /// <summary>Whether left is not larger.</summary>
    public static bool operator <=(Number left, Number right) => left.Micros <= right.Micros;

    /// <summary>Whether left is not smaller.</summary>
    public static bool operator >=(Number left, Number right) => left.Micros >= right.Micros;

    /// <summary>The number without its sign.</summary>
    public Number Abs() => Micros < 0 ? -this : this;

    /// <summary>Rounds to <paramref name="digits"/> digits after the decimal point (0 to 6), half away from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="digits"/> is not 0 to 6.</exception>
    public Number Round(int digits)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(digits);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, FractionalDigits);
        long unit = 1;
        for (int i = digits; i < FractionalDigits; i++)
        {
            unit *= 10;
        }

        return new(checked((long)Rounding.Divide(Micros, unit) * unit));
    }

    /// <summary>Reads a number such as <c>72.5</c> or <c>-0.25</c>: digits, at most six after the point, no exponent, no grouping.</summary>
    /// <returns>Whether <paramref name="text"/> is such a number and in range.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Number number) =>
        NumberText.Parse(text, out number) == NumberTextResult.Ok;

    /// <inheritdoc/>
    public int CompareTo(Number other) => Micros.CompareTo(other.Micros);

    /// <inheritdoc/>
    public bool Equals(Number other) => Micros == other.Micros;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Number other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Micros.GetHashCode();

    /// <summary>The shortest exact text: no trailing zeros, no exponent, the same in every culture.</summary>
    public override string ToString() => NumberText.Format(Micros);
}
