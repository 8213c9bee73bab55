namespace Cbe.Sdk.Verification.Smt;

/// <summary>What an integer can be, as far as that is known; what does not fit in 128 bits is not known.</summary>
/// <param name="Least">It is never less.</param>
/// <param name="Most">It is never more.</param>
internal readonly record struct Bounds(Int128? Least, Int128? Most)
{
    public static Bounds Of(Whole term) => new(term.Least, term.Most);

    /// <summary>Of a term that is one or the other.</summary>
    public Bounds Or(Bounds other) =>
        new(Least is { } a && other.Least is { } b ? Int128.Min(a, b) : null, Most is { } c && other.Most is { } d ? Int128.Max(c, d) : null);

    public Bounds Plus(Bounds other) => new(Add(Least, other.Least), Add(Most, other.Most));

    public Bounds Times(Int128 factor) =>
        factor >= 0 ? new(Multiply(Least, factor), Multiply(Most, factor)) : new(Multiply(Most, factor), Multiply(Least, factor));

    public Bounds Times(Bounds other)
    {
        if (Least is not null && Most is not null && other.Least is not null && other.Most is not null)
        {
            return Corners(Multiply(Least, other.Least), Multiply(Least, other.Most), Multiply(Most, other.Least), Multiply(Most, other.Most));
        }

        return Least >= 0 && other.Least >= 0 ? new(Multiply(Least, other.Least), null) : default;
    }

    /// <summary>Of a quotient, by whatever way of rounding that is monotone and odd. Where the denominator is 0 nothing is said.</summary>
    public Bounds Over(Bounds denominator, Func<Int128, Int128, Int128> divide)
    {
        if (Least is not { } least || Most is not { } most)
        {
            return default;
        }

        if (denominator.Most <= 0)
        {
            return Times(-1).Over(denominator.Times(-1), divide);
        }

        if (denominator.Least >= 0)
        {
            // The smaller the denominator, the further from zero; without a greatest one the quotient comes as near to 0 as it may.
            var near = Int128.Max(1, denominator.Least.Value);
            var far = denominator.Most;
            return Corners(divide(least, near), divide(most, near), far is { } f ? divide(least, f) : 0, far is { } g ? divide(most, g) : 0);
        }

        var reach = Int128.Max(Int128.Abs(least), Int128.Abs(most));
        return new(-reach, reach);
    }

    /// <summary>Of what a division leaves: of the sign of the dividend, nearer to 0 than it or as near, and nearer than the denominator.</summary>
    public Bounds Left(Bounds denominator)
    {
        Int128? reach = denominator.Least is { } a && denominator.Most is { } b ? Int128.Max(Int128.Abs(a), Int128.Abs(b)) - 1 : null;
        return new(
            Least >= 0 ? 0 : Nearest(Least, -reach, Int128.Max),
            Most <= 0 ? 0 : Nearest(Most, reach, Int128.Min));
    }

    private static Int128? Nearest(Int128? a, Int128? b, Func<Int128, Int128, Int128> nearest) => a is { } x && b is { } y ? nearest(x, y) : a ?? b;

    private static Bounds Corners(params ReadOnlySpan<Int128?> corners)
    {
        Int128? least = corners[0], most = corners[0];
        foreach (var corner in corners)
        {
            if (corner is not { } value)
            {
                return default;
            }

            least = Int128.Min(least!.Value, value);
            most = Int128.Max(most!.Value, value);
        }

        return new(least, most);
    }

    private static Int128? Add(Int128? a, Int128? b)
    {
        try
        {
            return checked(a + b);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Int128? Multiply(Int128? a, Int128? b)
    {
        try
        {
            return checked(a * b);
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
