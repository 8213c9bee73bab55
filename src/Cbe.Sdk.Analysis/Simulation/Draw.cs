using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>
/// A number that is drawn: its quantiles, equally far apart, from the least to the greatest. One number is always that number;
/// two are the ends of a range of which every part is equally likely; five are the quartiles. Between quantiles all values
/// are equally likely. In JSON a number, or an array of numbers. Immutable.
/// </summary>
public sealed class Draw
{
    /// <summary>The most quantiles that a draw can have: 1,001.</summary>
    public const int MostQuantiles = 1_001;

    /// <summary>Makes a draw.</summary>
    /// <param name="quantiles">The quantiles, none less than the one before it.</param>
    /// <exception cref="ArgumentException">There is none, there are too many, or one is less than the one before it.</exception>
    public Draw(params IReadOnlyList<Number> quantiles)
    {
        ArgumentNullException.ThrowIfNull(quantiles);
        if (quantiles.Count is 0 or > MostQuantiles || quantiles.Zip(quantiles.Skip(1)).Any(q => q.Second < q.First))
        {
            throw new ArgumentException("A draw has 1 to 1,001 quantiles, none less than the one before it.", nameof(quantiles));
        }

        Quantiles = [.. quantiles];
    }

    /// <summary>The quantiles, from the least to the greatest.</summary>
    public IReadOnlyList<Number> Quantiles { get; }

    /// <summary>Always this number.</summary>
    /// <param name="value">The number.</param>
    public static Draw Always(int value) => new(Number.FromInteger(value));

    /// <summary>Any number of a range, equally likely.</summary>
    /// <param name="least">The least.</param>
    /// <param name="most">The greatest.</param>
    public static Draw Between(int least, int most) => new(Number.FromInteger(least), Number.FromInteger(most));

    /// <summary>The number below which this part of all draws lies.</summary>
    /// <param name="part">In 2^32 parts.</param>
    internal Number At(uint part)
    {
        if (Quantiles.Count == 1)
        {
            return Quantiles[0];
        }

        ulong place = (ulong)part * (ulong)(Quantiles.Count - 1);
        int below = (int)(place >> 32);
        var (least, most) = (Quantiles[below].Micros, Quantiles[below + 1].Micros);
        return Number.FromMicros(least + (long)(((Int128)(most - least) * (long)(place & uint.MaxValue)) >> 32));
    }

    /// <summary>The same in whole numbers. Of a range that ends in whole numbers, each whole number is equally likely.</summary>
    /// <param name="part">In 2^32 parts.</param>
    internal int WholeAt(uint part)
    {
        if (Quantiles.Count == 2 && Quantiles[0].IsWhole && Quantiles[1].IsWhole)
        {
            long least = Quantiles[0].Micros / Number.Scale;
            return (int)(least + (long)((ulong)part * (ulong)((Quantiles[1].Micros / Number.Scale) - least + 1) >> 32));
        }

        return (int)(At(part).Round(0).Micros / Number.Scale);
    }
}
