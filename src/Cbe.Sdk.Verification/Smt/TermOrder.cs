namespace Cbe.Sdk.Verification.Smt;

/// <summary>All terms that some terms are made of.</summary>
internal static class TermOrder
{
    /// <summary>The terms and whatever they are made of, each once, parts before what they are part of.</summary>
    public static IReadOnlyList<Term> Of(IEnumerable<Term> terms)
    {
        var found = new HashSet<Term>(terms, ReferenceEqualityComparer.Instance);
        var open = new Stack<Term>(found);
        while (open.TryPop(out var term))
        {
            foreach (var part in term.Parts.Where(found.Add))
            {
                open.Push(part);
            }
        }

        return [.. found.OrderBy(t => t.Id)];
    }
}
