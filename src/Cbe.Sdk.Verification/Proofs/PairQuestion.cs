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
    private readonly List<Truth> _assertions;

    public PairQuestion(LawSetting setting, LawQuestion question, int items)
    {
        var algebra = new SymbolicAlgebra(_terms);
        _case = new(setting.Policy, setting.Competency, algebra, new TextCodes(), question.WithSupport, question.Members);
        _pair = new PairBuilder(question, _case).Make(items);
        var left = Decide(algebra, p => (p.InLeft, p.Left), _pair.Left, null);
        var right = Decide(algebra, p => (p.InRight, p.Right), _pair.Right, question.Held.Count == 0 ? null : Held(left, question.Held));
        _assertions = [.. _pair.Known, _pair.Given?.Invoke(left) ?? _terms.True, question.Conclusion.Broken(_terms, left, right)];
        Query = new(_terms, _assertions, Wanted());
    }

    public SmtQuery Query { get; }

    /// <summary>The same with conditions that make learners easy to read, the most pleasing first.</summary>
    public IEnumerable<SmtQuery> Nicer()
    {
        int today = _case.Policy.AsOf.DayNumber;
        List<Truth> days = [.. Days().Select(d => _terms.LessOrEqual(_terms.Of(Math.Max(0, today - 200)), d))];
        yield return new(_terms, [.. _assertions, .. days, .. Scores().Select((s, i) => Multiple(s, i, Number.Scale))], Query.Wanted);
        yield return new(_terms, [.. _assertions, .. days, .. Scores().Select((s, i) => Multiple(s, i, Number.Scale / 100))], Query.Wanted);
        yield return new(_terms, [.. _assertions, .. days], Query.Wanted);
    }

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

    private IEnumerable<Whole> Days() => _pair.Places.SelectMany(p => new[] { p.Left, p.Right }).Select(i => ((SymbolicScalar)i.Members["OccurredOn"]).Low).Distinct();

    private IEnumerable<Whole> Scores() => _pair.Places.SelectMany(p => new[] { p.Left, p.Right })
        .Select(i => i.Members.GetValueOrDefault("Score")).OfType<SymbolicScalar>().Select(s => s.Low).Where(s => s.Operation == Operation.Variable).Distinct();

    private Truth Multiple(Whole score, int index, long unit) =>
        _terms.Equal(score, _terms.Multiply(_terms.Whole($"nice{index}.{unit}", score.Least / unit, score.Most / unit), _terms.Of(unit)));

    private static IEnumerable<Term> Terms(SymbolicValue value) => value switch
    {
        SymbolicTruth t => [t.Met, t.NotMet],
        SymbolicScalar s => [s.Known, s.Low],
        SymbolicItem i => i.Members.Values.SelectMany(Terms),
        _ => [],
    };
}
