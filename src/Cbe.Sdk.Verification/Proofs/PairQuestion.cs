using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>One law about learners with up to so many items, ready to be asked.</summary>
internal sealed class PairQuestion
{
    private readonly Terms _terms = new();
    private readonly CaseTerms _case;
    private readonly PairTerms _pair;

    /// <param name="setting">What is asked about.</param>
    /// <param name="question">The law.</param>
    /// <param name="items">How many items the first learner has at most.</param>
    /// <param name="scoreUnit">Of what scores are multiples, in millionths.</param>
    /// <param name="recent">Whether days are of this year, so that people can read them.</param>
    public PairQuestion(LawSetting setting, LawQuestion question, int items, long scoreUnit = 1, bool recent = false)
    {
        var algebra = new SymbolicAlgebra(_terms);
        _case = new(setting.Policy, setting.Competency, algebra, new TextCodes(), question.WithSupport, question.Members, scoreUnit);
        _pair = new PairBuilder(question, _case).Make(items);
        var left = Decide(algebra, p => (p.InLeft, p.Left), _pair.Left, null);
        var right = Decide(algebra, p => (p.InRight, p.Right), _pair.Right, question.Held.Count == 0 ? null : Held(left, question.Held));
        List<Truth> assertions = [.. _pair.Known, _pair.Given?.Invoke(left) ?? _terms.True, question.Conclusion.Broken(_terms, left, right), .. recent ? Recent() : []];
        Query = new(_terms, assertions, Wanted());
    }

    public SmtQuery Query { get; }

    /// <summary>The learners that the values say.</summary>
    public Replayed Learners(IReadOnlyDictionary<Term, Int128> values)
    {
        var records = new WitnessRecords(_case, values);
        return new(
            records.Record("learner", _pair.Places.Select(p => (p.InLeft, p.Left)), _pair.Left), records.Day(_pair.Left.AsOf),
            records.Record("learner", _pair.Places.Select(p => (p.InRight, p.Right)), _pair.Right), records.Day(_pair.Right.AsOf));
    }

    /// <summary>What an exception holds as the first learner has it.</summary>
    public static HeldAnswers Held(CaseOutcome left, IReadOnlyList<string> rules) => new(
        left.Levels.Select(l => (l.Rule, l.Answer)).Concat(left.Answers.Select(a => (a.Key, a.Value))).Where(a => rules.Contains(a.Item1)).ToDictionary(a => a.Item1, a => a.Item2, StringComparer.Ordinal),
        rules.Contains("mastery") ? left.Mastery : null);

    private CaseOutcome Decide(SymbolicAlgebra algebra, Func<PairPlace, (Truth Present, SymbolicItem Item)> of, CaseAround around, HeldAnswers? held)
    {
        var places = _pair.Places.Select(of).Select(p =>
        {
            var (counts, item) = _case.Judge(p.Item, around);
            return (_terms.And(p.Present, counts), item);
        }).ToList();
        return _case.Decide(new PlacedEvidence(algebra, _case.Texts, places), around, held);
    }

    /// <summary>All variables that records are made of, whether the question hangs on them or not.</summary>
    private IReadOnlyList<Term> Wanted() => WitnessRecords.Wanted(
    [
        .. _pair.Places.SelectMany(p => new Term[] { p.InLeft, p.InRight }.Concat(Terms(p.Left)).Concat(Terms(p.Right))),
        .. _pair.Left.Facts.Values.Concat(_pair.Right.Facts.Values).SelectMany(Terms), _pair.Left.AsOf, _pair.Right.AsOf,
    ]);

    private IEnumerable<Truth> Recent() => _pair.Places.SelectMany(p => new[] { p.Left, p.Right }).Select(i => ((SymbolicScalar)i.Members["OccurredOn"]).Low).Distinct()
        .Select(d => _terms.LessOrEqual(_terms.Of(Math.Max(0, _case.Policy.AsOf.DayNumber - 200)), d));

    private static IEnumerable<Term> Terms(SymbolicValue value) => value switch
    {
        SymbolicTruth t => [t.Met, t.NotMet],
        SymbolicScalar s => [s.Known, s.Low],
        SymbolicItem i => i.Members.Values.SelectMany(Terms),
        _ => [],
    };
}
