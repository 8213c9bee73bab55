namespace Cbe.Sdk.Verification.Smt;

/// <summary>The parts of an "and": each once, no "and" within, of bounds of the same term only the narrowest; or nothing, where parts exclude each other.</summary>
/// <param name="terms">What makes the terms.</param>
internal sealed class Conjunction(Terms terms)
{
    private readonly HashSet<Truth> _parts = [];
    private readonly Dictionary<Term, Int128> _most = [];
    private readonly Dictionary<Term, Int128> _least = [];

    /// <summary>Adds parts; false where one of them excludes what is there.</summary>
    public bool Add(IEnumerable<Term> parts)
    {
        foreach (var part in parts.Cast<Truth>())
        {
            bool fits = part.Operation switch
            {
                Operation.Constant => part.Constant != 0,
                Operation.And => Add(part.Parts),
                Operation.AtMost => AtMost(part.Parts[0], part.Constant),
                Operation.Not when part.Parts[0].Operation == Operation.AtMost => AtLeast(part.Parts[0].Parts[0], part.Parts[0].Constant + 1),
                _ => !_parts.Contains(terms.Not(part)),
            };
            if (!fits)
            {
                return false;
            }

            if (!part.IsConstant && part.Operation is not (Operation.And or Operation.AtMost) && !IsAtLeast(part))
            {
                _parts.Add(part);
            }
        }

        return true;
    }

    public Truth Result()
    {
        foreach (var (term, most) in _most)
        {
            _parts.Add(terms.AtMost((Whole)term, most));
        }

        foreach (var (term, least) in _least)
        {
            _parts.Add(terms.Not(terms.AtMost((Whole)term, least - 1)));
        }

        return _parts.Count switch
        {
            0 => terms.True,
            1 => _parts.Single(),
            _ => terms.AndOf([.. _parts.OrderBy(p => p.Id)]),
        };
    }

    private static bool IsAtLeast(Truth part) => part.Operation == Operation.Not && part.Parts[0].Operation == Operation.AtMost;

    private bool AtMost(Term term, Int128 most)
    {
        _most[term] = _most.TryGetValue(term, out var before) ? Int128.Min(before, most) : most;
        return !_least.TryGetValue(term, out var least) || least <= _most[term];
    }

    private bool AtLeast(Term term, Int128 least)
    {
        _least[term] = _least.TryGetValue(term, out var before) ? Int128.Max(before, least) : least;
        return !_most.TryGetValue(term, out var most) || most >= _least[term];
    }
}
