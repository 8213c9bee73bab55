using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Tests.Agreement;

/// <summary>All learners with up to so many items of one competency as terms, and what is decided about them.</summary>
internal sealed class CaseUnderTest
{
    private readonly CaseTerms _case;
    private readonly CaseAround _around;
    private readonly List<(Truth Present, SymbolicItem Item)> _places = [];

    public CaseUnderTest(CbeEngine engine, DateOnly asOf, Competency competency, int items)
    {
        (Engine, AsOf, Competency) = (engine, asOf, competency);
        _case = new(engine.PolicyOn(asOf), competency, new SymbolicAlgebra(Terms), new TextCodes(), withSupport: true);
        _around = new(Terms.Of(asOf.DayNumber), _case.Facts("learner"));
        var counting = new List<(Truth Counts, SymbolicItem Item)>();
        for (int i = 0; i < items; i++)
        {
            _places.Add((Terms.Truth($"e{i}.there"), _case.Items.Make($"e{i}", _around.AsOf)));
            var (counts, judged) = _case.Judge(_places[i].Item, _around);
            counting.Add((Terms.And(_places[i].Present, counts), judged));
        }

        Outcome = _case.Decide(new PlacedEvidence(_case.Algebra, _case.Texts, counting), _around);
        Variables = WitnessRecords.Wanted([.. _places.SelectMany(p => Parts(p.Item).Prepend(p.Present)), .. _around.Facts.Values.SelectMany(Parts)]);
        Days = [.. _places.Select(p => ((SymbolicScalar)p.Item.Members["OccurredOn"]).Low)];
    }

    public CbeEngine Engine { get; }

    public DateOnly AsOf { get; }

    public Competency Competency { get; }

    public Terms Terms { get; } = new();

    public CaseOutcome Outcome { get; }

    public IReadOnlyList<Term> Variables { get; }

    /// <summary>The days of the items, oldest first.</summary>
    public IReadOnlyList<Whole> Days { get; }

    /// <summary>Everything that is decided, by what it is.</summary>
    public IEnumerable<(string Name, Term Term)> Decided =>
        Outcome.Answers.SelectMany(a => new (string, Term)[] { ($"{a.Key}: met", a.Value.Met), ($"{a.Key}: not met", a.Value.NotMet) })
            .Prepend(("most", Outcome.Most)).Prepend(("least", Outcome.Least)).Prepend(("known", Outcome.Known));

    public LearnerRecord Record(IReadOnlyDictionary<Term, Int128> values) => new WitnessRecords(_case, values).Record("learner", _places, _around);

    /// <summary>What the Reference evaluator decides, under the same names.</summary>
    public Dictionary<string, Int128> Reference(LearnerRecord learner)
    {
        var decision = CaseDecision.Of(Engine.Evaluate(learner, AsOf), Competency.Id, _case.Policy.Scale);
        var said = new Dictionary<string, Int128>(StringComparer.Ordinal) { ["known"] = decision.IsKnown ? 1 : 0, ["least"] = decision.Least, ["most"] = decision.Most };
        // A learner without any item is not asked about support; terms do not tell that from items that do not count.
        foreach (string rule in Outcome.Answers.Keys.Where(r => learner.Evidence.Count > 0 || !r.StartsWith("support ", StringComparison.Ordinal)))
        {
            var answer = decision.Answers.GetValueOrDefault(rule, Answer.Insufficient);
            said[$"{rule}: met"] = answer == Answer.Met ? 1 : 0;
            said[$"{rule}: not met"] = answer == Answer.NotMet ? 1 : 0;
        }

        return said;
    }

    private static IEnumerable<Term> Parts(SymbolicValue value) => value switch
    {
        SymbolicTruth t => [t.Met, t.NotMet],
        SymbolicScalar s => [s.Known, s.Low],
        SymbolicItem i => i.Members.Values.SelectMany(Parts),
        _ => [],
    };
}
