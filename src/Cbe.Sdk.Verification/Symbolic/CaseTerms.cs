using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <summary>
/// A case as terms: from items of evidence to a level and to the answers of rules, in the order in which the engine goes. The learner has no
/// awards, no overrides and no supports; prerequisites only where the competency has none.
/// </summary>
internal sealed class CaseTerms
{
    private readonly Terms _terms;
    private readonly TextCodes _texts;

    /// <param name="policy">What the pack asks.</param>
    /// <param name="competency">The competency.</param>
    /// <param name="algebra">The terms.</param>
    /// <param name="texts">The codes of texts.</param>
    /// <param name="withSupport">Whether support rules are asked.</param>
    /// <param name="also">Members of evidence that items have beside those that rules read.</param>
    /// <param name="scoreUnit">Of what scores are multiples, in millionths.</param>
    public CaseTerms(BoundPolicy policy, Competency competency, SymbolicAlgebra algebra, TextCodes texts, bool withSupport, IEnumerable<string>? also = null, long scoreUnit = 1)
    {
        Policy = policy;
        Competency = competency;
        Algebra = algebra;
        _terms = algebra.Terms;
        _texts = texts;
        WithSupport = withSupport;
        Reads = ReadSet.Of(policy, competency, withSupport);
        Refuse();
        Items = new(algebra, policy, new HashSet<string>(Reads.Members.Concat(also ?? []), StringComparer.Ordinal)) { ScoreUnit = scoreUnit };
    }

    public BoundPolicy Policy { get; }

    public Competency Competency { get; }

    public SymbolicAlgebra Algebra { get; }

    public TextCodes Texts => _texts;

    public bool WithSupport { get; }

    public ReadSet Reads { get; }

    public ItemVariables Items { get; }

    /// <summary>The learner's facts that rules read.</summary>
    /// <param name="name">The beginning of the names of their variables.</param>
    public IReadOnlyDictionary<string, SymbolicValue> Facts(string name) =>
        Policy.Facts.Where(f => f.Of == FactSubject.Learner && Reads.Inputs.Contains("facts." + f.Name))
            .ToDictionary(f => "facts." + f.Name, f => Items.Fact(name, f), StringComparer.Ordinal);

    /// <summary>The item with the score that it counts with, and whether it is admitted.</summary>
    public (Truth Counts, SymbolicItem Item) Judge(SymbolicItem item, CaseAround around)
    {
        item = Scored(item, around);
        return (_terms.And([.. Policy.Admission.Select(r => Admits(r.Condition, item, around).Met)]), item);
    }

    /// <summary>The answer of a condition about an item that has the score with which it counts.</summary>
    public SymbolicTruth Admits(BoundNode condition, SymbolicItem item, CaseAround around) =>
        new SymbolicEvaluator(Algebra, Bare(item, Around(around)), _texts).Ask(condition);

    /// <summary>The item with the score that it counts with.</summary>
    public SymbolicItem Scored(SymbolicItem item, CaseAround around)
    {
        if (Policy.Score is not { } score)
        {
            return item;
        }

        var given = (SymbolicScalar)new SymbolicEvaluator(Algebra, Bare(item, Around(around)), _texts).Evaluate(score);
        var within = _terms.And(Algebra.IsExact(given), _terms.LessOrEqual(_terms.Of(Policy.Scale.MinimumScore.Micros), given.Low), _terms.LessOrEqual(given.Low, _terms.Of(Policy.Scale.MaximumScore.Micros)));
        return ItemVariables.With(item, [new("Score", Algebra.Exact(within, given.Low))]);
    }

    /// <summary>What is decided.</summary>
    /// <param name="evidence">The evidence that counts.</param>
    /// <param name="around">What else is known.</param>
    /// <param name="held">What is not asked but taken as it is, by an exception that the pack declares; null where all is asked.</param>
    public CaseOutcome Decide(IEvidenceTerms evidence, CaseAround around, HeldAnswers? held = null)
    {
        var input = new Dictionary<string, SymbolicValue>(Around(around), StringComparer.Ordinal)
        {
            ["attempts"] = Algebra.Exact(_terms.Multiply(evidence.Count, _terms.Of(Number.Scale))),
            ["asOf"] = Algebra.Exact(around.AsOf),
            ["awards"] = Nothing,
            ["prerequisites"] = Nothing,
            ["supports"] = Nothing,
            ["needs"] = Nothing,
            ["accommodations"] = Nothing,
        };
        if (Reads.Inputs.Contains("trend"))
        {
            input["trend"] = evidence.Trend();
        }

        var mastery = held?.Mastery ?? Mastery(evidence, input);
        (input["mastery.Score"], input["mastery.Level"]) = mastery;
        var levels = Policy.Levels.Select(l => (l.Rule.Name, l.Rank, Answer: Ask(l.Rule, evidence, input, held))).ToList();
        var (least, most) = Levels(levels);
        var known = evidence.Any;
        least = _terms.If(known, least, _terms.Of(0));
        most = _terms.If(known, most, _terms.Of(0));
        input["progress.Level"] = new SymbolicScalar(known, least, most);
        input["progress.Provisional"] = Algebra.NotMet;
        var answers = new Dictionary<string, SymbolicTruth>(StringComparer.Ordinal);
        foreach (var rule in Policy.AdvanceCompetency.Concat(Policy.AwardCompetency))
        {
            // Nobody is asked to move on before there is evidence.
            var answer = Ask(rule, evidence, input, held);
            answers[rule.Name] = new(_terms.And(known, answer.Met), _terms.And(known, answer.NotMet));
        }

        foreach (var rule in WithSupport ? Policy.Support : [])
        {
            answers["support " + rule.Name] = Ask(rule, evidence, input, held);
        }

        return new(known, least, most, answers) { Levels = levels, Mastery = mastery, Ask = c => evidence.Evaluator(input).Ask(c) };
    }

    /// <summary>What a condition about one item sees beside it: nothing that is made of other evidence.</summary>
    public IReadOnlyDictionary<string, SymbolicValue> Beside(CaseAround around) =>
        new Dictionary<string, SymbolicValue>(Around(around), StringComparer.Ordinal) { ["asOf"] = Algebra.Exact(around.AsOf) };

    private SymbolicSequence Nothing => new([], _terms.False);

    private static SymbolicTruth Ask(BoundRule rule, IEvidenceTerms evidence, Dictionary<string, SymbolicValue> input, HeldAnswers? held) =>
        held?.Answers.GetValueOrDefault(rule.Name) ?? evidence.Evaluator(input).Ask(rule.Condition);

    private (SymbolicScalar Score, SymbolicScalar Level) Mastery(IEvidenceTerms evidence, IReadOnlyDictionary<string, SymbolicValue> input)
    {
        if (!Reads.ReadsMastery || Policy.MasteryOf(Competency) is not { } mastery)
        {
            return (Algebra.Missing, Algebra.Missing);
        }

        var score = mastery.Expression is { } expression ? (SymbolicScalar)evidence.Evaluator(input).Evaluate(expression) : evidence.Score(mastery);
        score = Algebra.Exact(_terms.And(evidence.Any, Algebra.IsExact(score)), score.Low);
        return (score, new MasteryLevelTerms(Algebra, Policy.Scale).Of(mastery, score));
    }

    /// <summary>Levels are cumulative: level k needs the rules of every level up to k.</summary>
    private (Whole Least, Whole Most) Levels(List<(string Rule, int Rank, SymbolicTruth Answer)> levels)
    {
        var cumulative = Algebra.Met;
        Whole least = _terms.Of(levels.Exists(l => l.Rank == 1) ? 0 : 1);
        var most = least;
        foreach (var (_, rank, answer) in levels)
        {
            cumulative = Algebra.And(cumulative, answer);
            least = _terms.If(cumulative.Met, _terms.Of(rank), least);
            most = _terms.If(_terms.Not(cumulative.NotMet), _terms.Of(rank), most);
        }

        return (least, most);
    }

    private Dictionary<string, SymbolicValue> Around(CaseAround around) => new(around.Facts, StringComparer.Ordinal)
    {
        ["competency.Code"] = Text(Competency.Code),
        ["competency.Kind"] = Text(Competency.Kind),
    };

    private SymbolicScalar Text(string? text) => string.IsNullOrEmpty(text) ? Algebra.Missing : Algebra.Exact(_terms.Of(_texts.Of(text)));

    private static Dictionary<string, SymbolicValue> Bare(SymbolicItem item, Dictionary<string, SymbolicValue> input)
    {
        var seen = new Dictionary<string, SymbolicValue>(input, StringComparer.Ordinal);
        foreach (var (member, value) in item.Members)
        {
            seen[member] = value;
        }

        return seen;
    }

    /// <summary>What decides by the items beside an item has no form here yet; what reads prerequisites has one only where there are none.</summary>
    private void Refuse()
    {
        string? construct = Policy.Attempts != AttemptPolicy.All ? $"`attempts: {Policy.Attempts.ToString().ToLowerInvariant()}`, which chooses among attempts at one task"
            : Policy.Retake.Count > 0 ? "rules for retakes"
            : Policy.Provisional is not null ? "provisional evidence"
            : Reads.Inputs.Contains("prerequisites") && Competency.Prerequisites.Count > 0 ? "`prerequisites`, of which the competency has some"
            : null;
        if (construct is not null)
        {
            throw new UnsupportedConstructException(construct);
        }
    }
}
