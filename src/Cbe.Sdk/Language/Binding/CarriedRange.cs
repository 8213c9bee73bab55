using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Binding;

/// <summary>
/// Finds a range that a carried number never leaves: it holds the seed, and of every number in it the step makes one in it.
/// The step is looked at 64 times at most, so that loading ends whatever a pack says.
/// </summary>
internal static class CarriedRange
{
    private const int Rounds = 48;
    private const int PlainRounds = 16;
    private const int NarrowingRounds = 8;

    /// <summary>The range, or null where none was found.</summary>
    /// <param name="seed">Where the number begins.</param>
    /// <param name="step">What one step makes of a range of the number so far; null where that could overflow.</param>
    public static NumberRange? Settle(NumberRange seed, Func<NumberRange, NumberRange?> step)
    {
        var range = seed;
        for (int round = 0; round < Rounds && step(range) is { } next; round++)
        {
            var grown = range.Or(next);
            if (grown == range)
            {
                return Narrow(seed, range, step);
            }

            // What creeps goes on in strides: there are few powers of ten, and a bound is met on the way or never.
            range = round < PlainRounds ? grown : new(
                grown.Least == range.Least ? range.Least : -Stride(-grown.Least),
                grown.Most == range.Most ? range.Most : Stride(grown.Most));
        }

        return null;
    }

    /// <summary>A stride may go too far; what the step makes of all of it is often less. Each smaller range is held to the same proof.</summary>
    private static NumberRange Narrow(NumberRange seed, NumberRange range, Func<NumberRange, NumberRange?> step)
    {
        for (int round = 0; round < NarrowingRounds; round++)
        {
            var less = seed.Or(step(range)!.Value);
            if (less == range || step(less) is not { } next || less.Or(next) != less)
            {
                break;
            }

            range = less;
        }

        return range;
    }

    /// <summary>The first power of ten, or its opposite, or zero, that is not below a number.</summary>
    private static Number Stride(Number number)
    {
        Int128 stride = 1;
        if (number.Micros > 0)
        {
            while (stride < number.Micros)
            {
                stride *= 10;
            }

            return Number.FromMicros((long)Int128.Min(stride, long.MaxValue));
        }

        while (stride * 10 <= -(Int128)number.Micros)
        {
            stride *= 10;
        }

        return number.Micros == 0 ? Number.Zero : Number.FromMicros((long)-stride);
    }
}
