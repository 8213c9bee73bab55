using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>All learners with up to so many items, as terms: to ask whether there is one of whom something holds.</summary>
internal sealed class OneLearner
{
    private readonly List<(Truth There, SymbolicItem Item)> _places;
    private readonly CaseAround _around;
    private readonly List<Truth> _known = [];

    /// <param name="setting">The pack, the day and the competency.</param>
    /// <param name="items">How many items there are at most.</param>
    /// <param name="other">Another pack by which the same learner is decided; null for none.</param>
    public OneLearner(LawSetting setting, int items, BoundPolicy? other = null)
    {
        var algebra = new SymbolicAlgebra(Terms);
        var texts = new TextCodes();
        var beside = other is null ? null : new CaseTerms(other, setting.Competency, algebra, texts, withSupport: false, ReadSet.Of(setting.Policy, setting.Competency, withSupport: false).Members);
        About = new(setting.Policy, setting.Competency, algebra, texts, withSupport: false, ["OccurredOn", .. beside?.Reads.Members ?? new HashSet<string>()]);
        Whole today = Terms.Of(setting.AsOf.DayNumber);
        _around = new(today, About.Facts("learner").Concat(beside?.Facts("learner") ?? new Dictionary<string, SymbolicValue>()).DistinctBy(f => f.Key).ToDictionary(StringComparer.Ordinal));
        _places = [.. Enumerable.Range(1, items).Select(i => (Terms.Truth($"e{i}.there"), About.Items.Make($"e{i}", today)))];
        for (int i = 0; i + 1 < items; i++)
        {
            _known.Add(Terms.Implies(_places[i].There, _places[i + 1].There));
            _known.Add(Terms.LessOrEqual(DayOf(_places[i].Item), DayOf(_places[i + 1].Item)));
        }

        Judged = [.. _places.Select(p => (p.There, About.Scored(p.Item, _around)))];
        Outcome = About.Decide(new PlacedEvidence(algebra, About.Texts, [.. _places.Select(p => Counted(About, p.There, p.Item))]), _around);
        if (beside is not null)
        {
            Same(setting.Policy, beside.Policy);
            Other = beside.Decide(new PlacedEvidence(algebra, texts, [.. _places.Select(p => Counted(beside, p.There, p.Item))]), _around);
        }
    }

    public Terms Terms { get; } = new();

    public CaseTerms About { get; }

    /// <summary>The items with the scores that they count with, whether they are there, before any admission rule is asked.</summary>
    public IReadOnlyList<(Truth There, SymbolicItem Item)> Judged { get; }

    public CaseOutcome Outcome { get; }

    /// <summary>What the other pack decides; null without one.</summary>
    public CaseOutcome? Other { get; }

    public SymbolicTruth Admits(Language.Bound.BoundNode condition, SymbolicItem item) => About.Admits(condition, item, _around);

    /// <summary>Asks for a learner of whom a condition holds.</summary>
    public SmtQuery Asking(Truth condition) => new(Terms, [.. _known, condition], Wanted());

    /// <summary>The same among learners that are easy to read: days of this year and whole scores.</summary>
    public SmtQuery Nicer(SmtQuery query)
    {
        int today = About.Policy.AsOf.DayNumber;
        var scores = _places.Select(p => p.Item.Members.GetValueOrDefault("Score")).OfType<SymbolicScalar>();
        return query with
        {
            Assertions =
            [
                .. query.Assertions,
                .. _places.Select(p => Terms.LessOrEqual(Terms.Of(Math.Max(0, today - 200)), DayOf(p.Item))),
                .. scores.Select((s, i) => Terms.Equal(s.Low, Terms.Multiply(Terms.Whole($"nice{i}", s.Low.Least / Number.Scale, s.Low.Most / Number.Scale), Terms.Of(Number.Scale)))),
            ],
        };
    }

    public LearnerRecord Record(IReadOnlyDictionary<Term, Int128> values) => new WitnessRecords(About, values).Record("learner", _places, _around);

    /// <summary>A word, a fact and a score mean the same to both packs.</summary>
    private static void Same(BoundPolicy one, BoundPolicy other)
    {
        if (one.Symbols.All.Zip(other.Symbols.All).Any(s => !s.First.Values.SequenceEqual(s.Second.Values)) || one.Scale.MinimumScore != other.Scale.MinimumScore || one.Scale.MaximumScore != other.Scale.MaximumScore
            || one.Facts.Count != other.Facts.Count || one.Facts.Any(f => !other.Facts.Any(o => o.Name == f.Name && o.Type == f.Type && o.Of == f.Of)))
        {
            throw new UnsupportedConstructException("two packs whose scales, words or facts are not the same");
        }
    }

    private static Whole DayOf(SymbolicItem item) => ((SymbolicScalar)item.Members["OccurredOn"]).Low;

    private (Truth Counts, SymbolicItem Item) Counted(CaseTerms about, Truth there, SymbolicItem item)
    {
        var (counts, scored) = about.Judge(item, _around);
        return (Terms.And(there, counts), scored);
    }

    /// <summary>All variables that the record is made of, whether the question hangs on them or not.</summary>
    private IReadOnlyList<Term> Wanted() => WitnessRecords.Wanted([.. _places.Select(p => p.There), .. _places.SelectMany(p => Parts(p.Item)), .. _around.Facts.Values.SelectMany(Parts)]);

    private static IEnumerable<Term> Parts(SymbolicValue value) => value switch
    {
        SymbolicTruth t => [t.Met, t.NotMet],
        SymbolicScalar s => [s.Known, s.Low],
        SymbolicItem i => i.Members.Values.SelectMany(Parts),
        _ => [],
    };
}
