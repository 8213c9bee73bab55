using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>Evidence as what folds remember of it: any number of items.</summary>
internal sealed class FoldedEvidence : IEvidenceTerms
{
    private readonly SymbolicAlgebra _algebra;
    private readonly TextCodes _texts;
    private readonly FoldMachine _machine;
    private readonly Func<int, IReadOnlyList<Term>> _state;
    private readonly FoldParts _parts;
    private readonly CaseTerms _about;

    /// <param name="about">The case.</param>
    /// <param name="machine">What is remembered.</param>
    /// <param name="state">The state of a part, by its position.</param>
    public FoldedEvidence(CaseTerms about, FoldMachine machine, Func<int, IReadOnlyList<Term>> state)
    {
        _about = about;
        _algebra = about.Algebra;
        _texts = about.Texts;
        _machine = machine;
        _state = state;
        _parts = new(about);
    }

    public Truth Any => _algebra.Terms.LessOrEqual(_algebra.Terms.Of(1), Count);

    public Whole Count => ((SymbolicScalar)Said(_about.Items, _parts.Count)).Low;

    public SymbolicScalar Trend() => throw new UnsupportedConstructException("`trend`, which multiplies by how many items there are");

    public SymbolicScalar Score(BoundMasteryScore mastery) => (SymbolicScalar)Said(_about, name => _parts.Method(name, mastery));

    public SymbolicEvaluator Evaluator(IReadOnlyDictionary<string, SymbolicValue> input) => new FoldEvaluator(_algebra, input, _texts, this, _parts);

    /// <summary>What the part that stands for a node says.</summary>
    public SymbolicValue Said(object node, Func<string, FoldPart> make)
    {
        int at = _machine.Of(node, make);
        return _machine.Parts[at].Finish(_state(at));
    }
}
