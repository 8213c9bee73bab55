using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>
/// Doubles as containers of whole numbers, and the one trick that divides such a number by a million and rounds half
/// away from zero: <c>fma(t, Millionth, Anchor) - Anchor</c>.
/// <para>
/// Why it is exact. A whole t of magnitude up to 2^53 is a double. Let q = t / 1,000,000. <see cref="Millionth"/> is the
/// double just above a millionth: it is a millionth times 1 + e with e = 1.66507e-16. The fused operation takes the exact
/// product q + q·e, adds the anchor, and rounds once; there neighbouring doubles are 1 apart, so it rounds to a whole
/// number, and the subtraction is exact. The true q is a multiple of a millionth. Where it is a tie (a whole number and
/// a half), q·e moves it away from zero, so that it rounds away from zero. Where it is none, the nearest tie is a
/// millionth or more away, and q·e does not reach it as long as |q| · e is less than a millionth: |q| below 6,000,000,000
/// (<see cref="MostQuotient"/>), t below 6e15, which is below 2^53.
/// </para>
/// </summary>
internal static class ExactDoubles
{
    /// <summary>A million, as <see cref="Number"/> has it.</summary>
    public const long Scale = Number.Scale;

    /// <summary>The double next above a millionth.</summary>
    public const double Millionth = 1.0000000000000001665e-6;

    /// <summary>1.5 · 2^52: within 2^51 of it doubles are the whole numbers.</summary>
    public const double Anchor = 6_755_399_441_055_744;

    /// <summary>The anchor's bits; the bits of anchor + whole, less these, are the whole.</summary>
    public const long AnchorBits = 0x4338_0000_0000_0000;

    /// <summary>Up to this magnitude a quotient by a million is rounded rightly.</summary>
    public const long MostQuotient = 6_000_000_000;

    /// <summary>Up to this magnitude a whole number over a whole number is rounded rightly by <c>truncate(a / b ± 1/2)</c>.</summary>
    /// <remarks>
    /// A quotient that is no tie lies at least 1 / 2b from one. The division errs by at most q · 2^-53 and the sum by at most
    /// q · 2^-53 and what is less than that; together they stay below 1 / 2b where a is below 2^51. A tie below 2^51 is a
    /// double, so that the division gives it as it is, and so does the sum.
    /// </remarks>
    public const long MostDividend = 1L << 50;
}
