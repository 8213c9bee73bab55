namespace Cbe.Sdk.Verification.Smt;

/// <summary>A constant and terms times factors, like terms joined, none of them a sum and no factor 0.</summary>
internal sealed class LinearSum
{
    /// <summary>The terms in the order in which they were made, each with its factor.</summary>
    public SortedList<Whole, Int128> Parts { get; } = new(Comparer<Whole>.Create((a, b) => a.Id.CompareTo(b.Id)));

    public Int128 Constant { get; private set; }

    /// <summary>Whether it is one term and nothing else.</summary>
    public bool IsAtom => Parts.Count == 1 && Constant == 0 && Parts.Values[0] == 1;

    public Whole Atom => Parts.Keys[0];

    public LinearSum Add(Whole term, Int128 factor)
    {
        if (term.Operation is Operation.Constant or Operation.Sum)
        {
            Constant += factor * term.Constant;
            for (int i = 0; i < term.Parts.Count; i++)
            {
                Join((Whole)term.Parts[i], factor * term.Factors[i]);
            }
        }
        else
        {
            Join(term, factor);
        }

        return this;
    }

    public LinearSum Add(Int128 constant)
    {
        Constant += constant;
        return this;
    }

    public Bounds Bounds()
    {
        var bounds = new Bounds(Constant, Constant);
        foreach (var (part, factor) in Parts)
        {
            bounds = bounds.Plus(Smt.Bounds.Of(part).Times(factor));
        }

        return bounds;
    }

    /// <summary>The greatest divisor of all factors; 0 without any.</summary>
    public Int128 CommonDivisor() => Parts.Values.Aggregate(Int128.Zero, Arithmetic.CommonDivisor);

    /// <summary>The same without the constant, divided by a divisor of all factors.</summary>
    public LinearSum PartsOver(Int128 divisor)
    {
        var sum = new LinearSum();
        foreach (var (part, factor) in Parts)
        {
            sum.Parts.Add(part, factor / divisor);
        }

        return sum;
    }

    private void Join(Whole term, Int128 factor)
    {
        var all = factor + (Parts.TryGetValue(term, out var before) ? before : 0);
        if (all == 0)
        {
            Parts.Remove(term);
        }
        else
        {
            Parts[term] = all;
        }
    }
}
