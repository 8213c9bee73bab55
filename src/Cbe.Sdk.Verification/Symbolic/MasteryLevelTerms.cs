using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>The level that a mastery score says: by the cuts of the scale, or by the threshold of a method whose result is a probability.</summary>
internal sealed class MasteryLevelTerms(SymbolicAlgebra algebra, PerformanceScale scale)
{
    private readonly Terms _terms = algebra.Terms;

    public SymbolicScalar Of(BoundMasteryScore mastery, SymbolicScalar score)
    {
        bool hasCuts = mastery.IsOnScale || (scale.MinimumScore >= Number.Zero && scale.MaximumScore <= Number.One);
        var byCuts = hasCuts ? ByCuts(score) : algebra.Missing;
        if (mastery.MasteredFrom is not { } threshold)
        {
            return byCuts;
        }

        var (one, all, proficient) = (_terms.Of(1), _terms.Of(scale.Levels.Count), _terms.Of(scale.Proficient));
        var least = _terms.If(byCuts.Known, byCuts.Low, one);
        var most = _terms.If(byCuts.Known, byCuts.Low, all);
        var mastered = _terms.LessOrEqual(_terms.Of(threshold.Micros), score.Low);
        least = _terms.If(mastered, algebra.Greatest(least, proficient), least);
        most = _terms.If(mastered, algebra.Greatest(most, proficient), algebra.Least(most, _terms.Of(scale.Proficient - 1)));
        return new(_terms.And(score.Known, _terms.LessOrEqual(one, most)), algebra.Least(least, most), most);
    }

    private SymbolicScalar ByCuts(SymbolicScalar score)
    {
        Whole rank = _terms.Of(0);
        for (int i = 0; i < scale.Cuts.Count; i++)
        {
            rank = _terms.If(_terms.LessOrEqual(_terms.Of(scale.Cuts[i].Micros), score.Low), _terms.Of(i + 1), rank);
        }

        return algebra.Exact(_terms.And(score.Known, _terms.LessOrEqual(_terms.Of(1), rank)), rank);
    }
}
