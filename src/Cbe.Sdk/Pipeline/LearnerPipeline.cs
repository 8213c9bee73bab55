using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// The order of a learner's evaluation, for one era of a pack: assess evidence, estimate mastery, decide levels
/// (competencies in prerequisite order), competency groups, support, pathways, agency. Elements meet only through earlier decisions.
/// </summary>
internal sealed class LearnerPipeline
{
    private readonly BoundPack _pack;
    private readonly CompetencyFramework? _framework;
    private readonly RecordSchema _schema;
    private readonly SupportEvaluator _support;
    private readonly PathwaysEvaluator _pathways;
    private readonly AgencyEvaluator _agency;
    private readonly FrameworkExpectations _expectations;
    private readonly CredentialRoutes _credentials;
    private readonly PathwayGraph _graph;
    private readonly IReadOnlyList<string> _always;

    public LearnerPipeline(BoundPack pack, CompetencyFramework? framework)
    {
        _pack = pack;
        _framework = framework;
        _schema = new() { Framework = framework, Scale = pack.Scale, Symbols = pack.Symbols, Facts = pack.Pack.Facts };
        Step = new(pack, framework);
        Lanes = new(pack, framework);
        Inference = Inference.Of(pack, framework);
        _support = new(pack.SupportVocabulary, pack.Rules["support.rules"], pack.Scale.Levels);
        _pathways = new(pack.PathwaysVocabulary, pack.PathwaysRules, pack.Scale.Levels);
        _agency = new(pack.AgencyVocabulary, pack.Rules["agency.rules"], pack.Scale.Levels);
        _expectations = new(pack, framework);
        Equity = new(pack.EquityVocabulary, pack.Rules["equity.rules"], pack.Scale.Levels, pack.Scale.Proficient);
        EraStarts = ParameterEras.Starts(pack.Pack);
        AdmissionDays = DayReading.Of(pack.Rules["assessment.admit"].Concat(pack.EvidencePolicy.Retake), pack.EvidencePolicy.Expressions);
        LevelDays = DayReading.Of(pack.Rules["progression.levels"], pack.ProgressionRules.Mastery.All.Select(m => m.Expression));
        SupportDays = DayReading.Of(pack.Rules["support.rules"]);
        ReadsPrerequisites = pack.Rules["progression.levels"].Any(r => BoundParts.Of(r.Condition).Any(n => n is InputNode { Field.Name: "prerequisites" }));
        _credentials = new(pack.Pack, Resolve);

        // A heading of the framework is not something that a learner demonstrates; what has evidence is asked all the same.
        var parents = framework?.Competencies.SelectMany(c => c.Parents).ToHashSet(StringComparer.Ordinal) ?? [];
        _always = [.. (framework?.Competencies.Where(c => !parents.Contains(c.Id)).Select(c => c.Id) ?? [])
            .Concat(_credentials.Competencies).Distinct(StringComparer.Ordinal)];
        _graph = new(framework, _credentials.Competencies);
    }

    public ProgressStep Step { get; }

    /// <summary>The same for tables of many learners.</summary>
    public Lanes.LanePlans Lanes { get; }

    public BoundPack Pack => _pack;

    public CompetencyFramework? Framework => _framework;

    /// <summary>The days on which figures of the policy change.</summary>
    public IReadOnlyList<DateOnly> EraStarts { get; }

    /// <summary>The first day on which the pack is in force.</summary>
    public DateOnly InForceFrom => _pack.Pack.Effective.From ?? DateOnly.MinValue;

    /// <summary>How the passing of days alone can change which evidence counts.</summary>
    public DayReading AdmissionDays { get; }

    /// <summary>How the passing of days alone can change levels.</summary>
    public DayReading LevelDays { get; }

    /// <summary>How the passing of days alone can change whether support is due.</summary>
    public DayReading SupportDays { get; }

    /// <summary>Whether a level may depend on those of prerequisites.</summary>
    public bool ReadsPrerequisites { get; }

    /// <summary>What follows from one competency for another; null where nothing does.</summary>
    public Inference? Inference { get; }

    public FrameworkExpectations Expectations => _expectations;

    /// <summary>Equity comes after all: it is about a population.</summary>
    public EquityEvaluator Equity { get; }

    /// <param name="learner">The learner's record.</param>
    /// <param name="provenance">What the report is made from.</param>
    /// <param name="eras">The pipeline of the era of another day; null where the pack is not in force.</param>
    /// <param name="findings">What was found so far; takes what is found here.</param>
    public LearnerReport Evaluate(LearnerRecord learner, Provenance provenance, Func<DateOnly, LearnerPipeline?> eras, List<DataFinding> findings)
    {
        var asOf = provenance.AsOf;
        learner = RecordNames.Resolve(learner, _framework, findings);
        var items = Visible(learner, asOf, findings);
        var assessed = Step.Counting.Of(learner, items, asOf, findings);
        var shown = Progress(learner, asOf, assessed);
        var history = new LearnerHistory(learner, items, shown, this, eras, asOf, findings);
        ContraryEvidence.Find(shown.Values, learner.Id, findings);
        var standings = Inference?.Apply(shown, id => Resolve(id).ToString(), learner.Id, findings) ?? shown;
        var given = new SupportsGiven(learner, asOf);
        var spokenOf = SpokenOf(learner, items, asOf);
        var routes = _credentials.On(asOf);
        var credentials = Credentials(learner, routes, standings, asOf);
        return new LearnerReport(learner.Id, provenance)
        {
            Assessment = [.. assessed.Select(a => a.Outcome)],
            Competencies = [.. standings.Values.Select(s => s.Outcome)],
            Credentials = [.. routes.Select(r => credentials[r.Credential])],
            Support = _support.HasRules ? [.. standings.Values.Where(s => spokenOf.Contains(s.Competency.Id)).Select(s => Support(learner, s, given, history, asOf))] : [],
            Pathways = Pathways(learner, standings, [.. routes.Select(r => r.Ways)], credentials, history, asOf),
            Agency = _agency.Evaluate(learner, [.. shown.Values], Resolve, asOf),
            Expectations = _expectations.Of(spokenOf, asOf),
            Findings = findings,
            NotEvaluated = _expectations.Unasked ? [CbeElement.Expectations] : [],
        };
    }

    /// <summary>Every decision about admission and retakes, also of those rules that are met, which reports leave out.</summary>
    public IReadOnlyList<Decision> Admissions(LearnerRecord learner, DateOnly asOf)
    {
        var (seen, findings) = (new List<Decision>(), new List<DataFinding>());
        learner = RecordNames.Resolve(learner, _framework, findings);
        ProgressStep.CountingWith(_pack, seen.Add).Of(learner, Visible(learner, asOf, findings), asOf, findings);
        return seen;
    }

    /// <summary>What support rules answer on an earlier day, in their order.</summary>
    public IReadOnlyList<Answer> SupportAnswers(LearnerRecord learner, CompetencyStanding standing, IReadOnlyList<SupportEvent> given, DateOnly day) =>
        [.. _support.Decide(new SupportCase(learner, standing, given, day)).Select(d => d.Answer)];

    /// <summary>Whether a competency is known before another. In a circle of prerequisites none comes first.</summary>
    public bool Before(string competency, string prerequisite) => _framework?.InSameCycle(competency, prerequisite) == false;

    public Competency Resolve(string id) => _framework?.Find(id) ?? new Competency { Id = id };

    /// <summary>Evidence of or recorded after the day of the decision is invisible; evidence for an unknown competency is a finding.</summary>
    public List<VisibleEvidence> Visible(LearnerRecord learner, DateOnly asOf, List<DataFinding> findings)
    {
        var checks = new EvidenceChecks(_schema, learner.Id, findings);
        return [.. learner.Evidence.Where(e => e.OccurredOn <= asOf && !(e.RecordedOn > asOf) && checks.Check(e)).Select(e => new VisibleEvidence(e, Resolve(e.Competency)))];
    }

    /// <summary>Where the learner stands in each competency by its own evidence.</summary>
    public Dictionary<string, CompetencyStanding> Progress(LearnerRecord learner, DateOnly asOf, List<CountedEvidence> assessed)
    {
        var byCompetency = assessed.ToLookup(a => a.Item.Competency.Id, StringComparer.Ordinal);
        var standings = new Dictionary<string, CompetencyStanding>(StringComparer.Ordinal);
        foreach (var competency in InOrder(learner, byCompetency.Select(g => g.Key)))
        {
            var own = byCompetency[competency.Id].ToList();
            var admitted = own.Where(a => a.Judged.Counts).Select(a => a.Judged.Evidence).ToList();
            bool provisional = admitted.Count > 0 && own.TrueForAll(a => !a.Judged.Counts || a.Judged.IsProvisional);
            standings.Add(competency.Id, Step.Stand(learner, competency, new(admitted, own.Count - admitted.Count, provisional), standings.GetValueOrDefault, asOf));
        }

        return standings;
    }

    /// <summary>What is always asked about, and what the record speaks of, prerequisites before what needs them.</summary>
    private IEnumerable<Competency> InOrder(LearnerRecord learner, IEnumerable<string> withEvidence)
    {
        var asked = _always.Concat(withEvidence)
            .Concat(learner.Awards.Select(a => a.Competency).OfType<string>())
            .Concat(learner.Overrides.Select(o => o.Competency))
            .Concat(learner.SupportEvents.Select(s => s.Competency).OfType<string>())
            .Concat(learner.Plan?.Entries.Select(e => e.Competency) ?? [])
            .Where(id => _framework is null || _framework.Contains(id))
            .ToHashSet(StringComparer.Ordinal);
        var open = new Stack<string>(asked);
        while (open.TryPop(out string? id))
        {
            foreach (string prerequisite in Resolve(id).Prerequisites.Where(p => _framework?.Contains(p) == true && asked.Add(p)))
            {
                open.Push(prerequisite);
            }
        }

        return _framework is null
            ? asked.Order(StringComparer.Ordinal).Select(Resolve)
            : _framework.EvaluationOrder.Where(c => asked.Contains(c.Id));
    }

    /// <summary>The competencies of which the record speaks on the day: support is not offered, and expectations are not listed, for what nobody has begun or planned.</summary>
    private static HashSet<string> SpokenOf(LearnerRecord learner, List<VisibleEvidence> items, DateOnly asOf) =>
        items.Select(i => i.Competency.Id)
            .Concat(learner.Awards.Where(a => a.AwardedOn <= asOf).Select(a => a.Competency).OfType<string>())
            .Concat(learner.Overrides.Where(o => o.DecidedOn <= asOf).Select(o => o.Competency))
            .Concat(learner.SupportEvents.Where(s => s.GivenOn <= asOf).Select(s => s.Competency).OfType<string>())
            .Concat(learner.Plan?.Entries.Select(e => e.Competency) ?? [])
            .ToHashSet(StringComparer.Ordinal);

    private SupportOutcome Support(LearnerRecord learner, CompetencyStanding standing, SupportsGiven given, LearnerHistory history, DateOnly asOf)
    {
        string id = standing.Competency.Id;
        var supports = given.For(id);
        var days = history.SupportDays(id);
        return _support.Evaluate(new SupportCase(learner, standing, supports, asOf), days, day => history.Support(id, SupportsGiven.UpTo(supports, day), day));
    }

    /// <summary>Credentials that are members of others come first. What is asked for several times is decided once.</summary>
    private Dictionary<string, CredentialOutcome> Credentials(LearnerRecord learner, IReadOnlyList<CredentialRoutes.Routes> routes, Dictionary<string, CompetencyStanding> standings, DateOnly asOf)
    {
        var byId = routes.ToDictionary(r => r.Credential, StringComparer.Ordinal);
        var outcomes = new Dictionary<string, CredentialOutcome>(StringComparer.Ordinal);
        foreach (string id in _credentials.InnerFirst)
        {
            outcomes.Add(id, Step.Progression.EvaluateCredential(learner, id, [.. byId[id].All.Select(r => (r.Id, (IReadOnlyList<MemberOutcome>)[.. r.Members.Select(Member)]))], asOf));
        }

        return outcomes;

        MemberOutcome Member(CredentialRoutes.Member member)
        {
            var outcome = member.IsCredential
                ? MemberOutcome.Of(outcomes[member.Id], learner.Awards.Any(a => a.Credential == member.Id && Step.Holds(a, asOf)))
                : MemberOutcome.Of(Resolve(member.Id), standings.GetValueOrDefault(member.Id)?.Outcome, Step.IsAwarded(learner, member.Id, asOf), _pack.Scale);
            return outcome with { Points = member.Says.Points, Weight = member.Says.Weight, IsRequired = member.Says.Required };
        }
    }

    private PathwaysOutcome Pathways(LearnerRecord learner, Dictionary<string, CompetencyStanding> standings, IReadOnlyList<CredentialWays> credentials,
        Dictionary<string, CredentialOutcome> decided, LearnerHistory history, DateOnly asOf)
    {
        var held = new HeldAwards([.. learner.Awards.Where(a => Step.Holds(a, asOf))], credentials, _credentials.InnerFirst, _pack.Scale);
        var map = new PathwayMap(_graph, standings, held, _pack.Scale.Levels, _pack.Scale.Proficient);
        var pace = _pathways.Projects ? history.Pace(standings.Values.Where(s => s.Admitted.Count > 0).Select(s => s.Competency.Id), _graph.Same, _pack.Scale.Proficient) : null;
        return _pathways.Evaluate(new(learner, [.. standings.Values], map, held, pace, asOf) { Credentials = decided }, credentials, _credentials.InnerFirst);
    }
}
