using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>Evidence as so many places, oldest first: all learners with up to so many items.</summary>
internal sealed class PlacedEvidence : IEvidenceTerms
{
    private readonly SymbolicAlgebra _algebra;
    private readonly TextCodes _texts;
    private readonly IReadOnlyList<(Truth Counts, SymbolicItem Item)> _places;

    /// <param name="algebra">The terms.</param>
    /// <param name="texts">The codes of texts.</param>
    /// <param name="places">The items, oldest first, with whether each is there and counts.</param>
    public PlacedEvidence(SymbolicAlgebra algebra, TextCodes texts, IReadOnlyList<(Truth Counts, SymbolicItem Item)> places)
    {
        _algebra = algebra;
        _texts = texts;
        _places = places;
    }

    public Truth Any => _algebra.Terms.Or([.. _places.Select(p => p.Counts)]);

    public Whole Count => _algebra.Terms.Sum([.. _places.Select(p => _algebra.AsOne(p.Counts))]);

    public SymbolicScalar Trend() => new Aggregates(_algebra, _texts).Trend(Scores());

    public SymbolicScalar Score(BoundMasteryScore mastery) =>
        new FoldTerms(_algebra, FoldTerms.Declared(mastery.Method!), mastery.Arguments, mastery.Digits).Over(Scores());

    public SymbolicEvaluator Evaluator(IReadOnlyDictionary<string, SymbolicValue> input)
    {
        var sequence = new SymbolicSequence([.. _places.Select(p => new SymbolicEntry(p.Counts, _algebra.Terms.False, p.Item))], _algebra.Terms.False);
        return new SymbolicEvaluator(_algebra, new Dictionary<string, SymbolicValue>(input, StringComparer.Ordinal) { ["evidence"] = sequence }, _texts);
    }

    private List<(Truth Counts, Whole Value)> Scores() =>
        [.. _places.Select(p => (_algebra.Terms.And(p.Counts, _algebra.IsExact(p.Item.Members["Score"])), ((SymbolicScalar)p.Item.Members["Score"]).Low))];

    private sealed class Aggregates(SymbolicAlgebra algebra, TextCodes texts) : SymbolicEvaluator(algebra, new Dictionary<string, SymbolicValue>(), texts)
    {
        public SymbolicScalar Trend(IReadOnlyList<(Truth Counts, Whole Value)> scores) => Trend(scores, Terms.True);
    }
}
