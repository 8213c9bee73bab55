using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>How one item stands beside another, as laws say it.</summary>
internal sealed class ItemRelations(CaseTerms about)
{
    private readonly SymbolicAlgebra _algebra = about.Algebra;
    private readonly Terms _terms = about.Algebra.Terms;

    public Truth Anything => _terms.True;

    public Truth And(params IReadOnlyList<Truth> all) => _terms.And(all);

    /// <summary>Whether all members are the same but those named.</summary>
    public Truth SameBut(SymbolicItem a, SymbolicItem b, params IReadOnlyCollection<string> members) =>
        _terms.And([.. a.Members.Where(m => !members.Contains(m.Key)).Select(m => Same(m.Value, b.Members[m.Key]))]);

    /// <summary>Whether the item has a value for every member that a rule reads.</summary>
    public Truth IsStated(SymbolicItem item) => _terms.And([.. item.Members.Where(m => m.Key != "FeedbackOn").Select(m => _algebra.IsExact(m.Value))]);

    /// <summary>Whether level and score are at least those of another, as far as that has any.</summary>
    public Truth IsAtLeast(SymbolicItem item, SymbolicItem other) => _terms.And([.. Shown(item).Select(m =>
    {
        var (own, others) = ((SymbolicScalar)item.Members[m], (SymbolicScalar)other.Members[m]);
        return _terms.Or(_terms.Not(others.Known), _terms.LessOrEqual(others.Low, own.Low));
    })]);

    /// <summary>Whether level or score, or both, are higher than before, and neither is lower or comes or goes.</summary>
    public Truth IsRaised(SymbolicItem before, SymbolicItem after)
    {
        var shown = Shown(before).Select(m => ((SymbolicScalar)before.Members[m], (SymbolicScalar)after.Members[m])).ToList();
        return _terms.And(
        [
            SameBut(before, after, "Level", "Score"),
            .. shown.Select(s => _terms.And(_terms.Same(s.Item1.Known, s.Item2.Known), _terms.LessOrEqual(s.Item1.Low, s.Item2.Low))),
            _terms.Or([.. shown.Select(s => _terms.And(s.Item1.Known, _terms.Less(s.Item1.Low, s.Item2.Low)))]),
        ]);
    }

    /// <summary>Whether level and score reach a rank: the level is at least that, the score at least its cut.</summary>
    public Truth Reaches(SymbolicItem item, Whole rank)
    {
        Whole cut = _terms.Of(about.Policy.Scale.MinimumScore.Micros);
        for (int i = 0; i < about.Policy.Scale.Cuts.Count; i++)
        {
            cut = _terms.If(_terms.LessOrEqual(_terms.Of(i + 1), rank), _terms.Of(about.Policy.Scale.Cuts[i].Micros), cut);
        }

        return _terms.And([.. Shown(item).Select(m => _terms.LessOrEqual(m == "Level" ? rank : cut, ((SymbolicScalar)item.Members[m]).Low))]);
    }

    /// <summary>Whether what was missing has a value, all else is the same, and the item counts as it did.</summary>
    public Truth IsFilled(SymbolicItem before, SymbolicItem after)
    {
        var around = new CaseAround(_terms.Of(about.Policy.AsOf.DayNumber), about.Facts("learner"));
        return _terms.And(
        [
            .. before.Members.Select(m => _terms.Or(_terms.Not(_algebra.IsExact(m.Value)), Same(m.Value, after.Members[m.Key]))),
            _terms.Same(about.Judge(before, around).Counts, about.Judge(after, around).Counts),
        ]);
    }

    /// <summary>Whether a teacher confirmed it.</summary>
    public Truth IsConfirmed(SymbolicItem item)
    {
        var words = about.Policy.Symbols.ConfirmedBy;
        return words.TryGetCode("teacher", out int teacher) ? _terms.Equal(((SymbolicScalar)item.Members["ConfirmedBy"]).Low, _terms.Of(teacher)) : _terms.False;
    }

    public Truth Same(SymbolicValue a, SymbolicValue b) => (a, b) switch
    {
        (SymbolicTruth p, SymbolicTruth q) => _terms.And(_terms.Same(p.Met, q.Met), _terms.Same(p.NotMet, q.NotMet)),
        (SymbolicScalar p, SymbolicScalar q) => _terms.And(_terms.Same(p.Known, q.Known), _terms.Or(_terms.Not(p.Known), _terms.Equal(p.Low, q.Low))),
        _ => throw new UnsupportedConstructException("a member that is neither a truth nor a value"),
    };

    private static IEnumerable<string> Shown(SymbolicItem item) => new[] { "Level", "Score" }.Where(item.Members.ContainsKey);
}
