namespace Cbe.Sdk.Verification.Smt;

/// <summary>Two terms are equal that are made by the same of the same parts; parts are compared as objects, since each exists once.</summary>
internal sealed class TermEquality : IEqualityComparer<Term>
{
    public bool Equals(Term? x, Term? y) =>
        ReferenceEquals(x, y)
        || (x is not null && y is not null
            && x.Operation == y.Operation && x is Whole == y is Whole && x.Constant == y.Constant && x.Name == y.Name
            && x.Parts.Count == y.Parts.Count && x.Factors.SequenceEqual(y.Factors) && SameParts(x, y));

    public int GetHashCode(Term obj)
    {
        var hash = new HashCode();
        hash.Add(obj.Operation);
        hash.Add(obj is Whole);
        hash.Add(obj.Constant);
        hash.Add(obj.Name, StringComparer.Ordinal);
        foreach (var part in obj.Parts)
        {
            hash.Add(part.Id);
        }

        foreach (var factor in obj.Factors)
        {
            hash.Add(factor);
        }

        return hash.ToHashCode();
    }

    private static bool SameParts(Term x, Term y)
    {
        for (int i = 0; i < x.Parts.Count; i++)
        {
            if (!ReferenceEquals(x.Parts[i], y.Parts[i]))
            {
                return false;
            }
        }

        return true;
    }
}
