using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk;

/// <summary>
/// The order of a learner's evaluation, for one era of a pack: assess evidence, estimate mastery, decide levels
/// (competencies in prerequisite order), then competency groups. Elements meet only through earlier decisions.
/// </summary>
internal sealed class LearnerPipeline
{
    private readonly BoundPack _pack;
    private readonly CompetencyFramework? _framework;
    private readonly AssessmentEvaluator _assessment;
    private readonly ProgressionEvaluator _progression;
    private readonly IReadOnlyList<Competency> _always;
    private readonly IReadOnlyList<CbeElement> _notEvaluated;
    private readonly HashSet<string> _needed;

    public LearnerPipeline(BoundPack pack, CompetencyFramework? framework)
    {
        _pack = pack;
        _framework = framework;
        _assessment = new(pack.AssessmentVocabulary, pack.Rules["assessment.admit"], pack.Rules["assessment.rules"], pack.Scale.Levels);
        _progression = new(pack.ProgressionRules, pack.ProgressionVocabulary, pack.Scale);
        _notEvaluated = [.. pack.Pack.Elements.All.Where(s => s.Element is not (CbeElement.Assessment or CbeElement.Progression) && s.AllRules.Any(r => r.Enabled)).Select(s => s.Element)];
        var parents = framework?.Competencies.SelectMany(c => c.Parents).ToHashSet(StringComparer.Ordinal) ?? [];
        var members = pack.Pack.Credentials.SelectMany(c => c.Members).Select(Resolve).DistinctBy(c => c.Id);

        // A heading of the framework is not something that a learner demonstrates; what has evidence is asked all the same.
        _always = [.. (framework?.Competencies.Where(c => !parents.Contains(c.Id)) ?? []).Concat(members).DistinctBy(c => c.Id)];
        _needed = [.. _always.Select(c => c.Id)];
    }

    public LearnerReport Evaluate(LearnerRecord learner, DateOnly asOf, Provenance provenance, List<DataFinding> findings)
    {
        learner = RecordNames.Resolve(learner, _framework, findings);
        var items = Visible(learner, asOf, findings);
        var assessed = items.ConvertAll(i => (i.Evidence, i.Competency, Outcome: _assessment.Evaluate(learner, i.Competency, i.Evidence, asOf)));
        var outcomes = Progress(learner, asOf, assessed);
        return new LearnerReport(learner.Id, provenance)
        {
            Assessment = [.. assessed.Select(a => a.Outcome)],
            Competencies = [.. outcomes.Values],
            Credentials = [.. _pack.Pack.Credentials.Select(c => _progression.EvaluateCredential(learner, c.Id, Members(c, learner, outcomes, asOf), asOf))],
            Findings = findings,
            NotEvaluated = _notEvaluated,
        };
    }

    /// <summary>Evidence of or recorded after the day of the decision is invisible; evidence for an unknown competency is a finding.</summary>
    private List<(Evidence Evidence, Competency Competency)> Visible(LearnerRecord learner, DateOnly asOf, List<DataFinding> findings)
    {
        var checks = new EvidenceChecks(_pack, _framework, learner.Id, findings);
        var visible = new List<(Evidence, Competency)>();
        foreach (var evidence in learner.Evidence)
        {
            if (evidence.OccurredOn <= asOf && !(evidence.RecordedOn > asOf) && checks.Check(evidence))
            {
                visible.Add((evidence, Resolve(evidence.Competency)));
            }
        }

        return visible;
    }

    private Dictionary<string, ProgressionOutcome> Progress(LearnerRecord learner, DateOnly asOf, List<(Evidence Evidence, Competency Competency, AssessmentOutcome Outcome)> assessed)
    {
        var byCompetency = assessed.ToLookup(a => a.Competency.Id, StringComparer.Ordinal);
        var outcomes = new Dictionary<string, ProgressionOutcome>(StringComparer.Ordinal);
        foreach (var competency in InOrder(learner, byCompetency))
        {
            var own = byCompetency[competency.Id].ToList();
            var admitted = own.Where(a => a.Outcome.IsAdmitted).Select(a => (a.Evidence, _pack.ProgressionVocabulary.Evidence.Read(a.Evidence, asOf))).ToList();
            admitted.Sort(_pack.ProgressionVocabulary.Evidence.Order.Compare);
            var about = new CompetencyCase
            {
                Learner = learner,
                Competency = competency,
                AsOf = asOf,
                Evidence = [.. admitted.Select(a => a.Item2)],
                Prerequisites = [.. competency.Prerequisites.Select(p => Prerequisite(p, competency, learner, outcomes, asOf))],
                Behind = competency.Prerequisites.Distinct(StringComparer.Ordinal).ToDictionary(p => p, p => outcomes.GetValueOrDefault(p)?.Evidence ?? [], StringComparer.Ordinal),
            };
            outcomes.Add(competency.Id, _progression.Evaluate(about, own.Count - admitted.Count));
        }

        return outcomes;
    }

    /// <summary>What is always asked about, and what the record speaks of, prerequisites before what needs them.</summary>
    private IEnumerable<Competency> InOrder(LearnerRecord learner, ILookup<string, (Evidence, Competency, AssessmentOutcome)> byCompetency)
    {
        var asked = _needed.Concat(byCompetency.Select(g => g.Key))
            .Concat(learner.Awards.Select(a => a.Competency).OfType<string>())
            .Concat(learner.Overrides.Select(o => o.Competency))
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

    private Row Prerequisite(string id, Competency competency, LearnerRecord learner, Dictionary<string, ProgressionOutcome> outcomes, DateOnly asOf)
    {
        // In a circle of prerequisites none comes first, so none is known.
        var outcome = _framework?.InSameCycle(competency.Id, id) == true ? null : outcomes.GetValueOrDefault(id);
        return ProgressionEvaluator.PrerequisiteRow(id, outcome, IsAwarded(learner, id, asOf));
    }

    private List<MemberOutcome> Members(Credential credential, LearnerRecord learner, Dictionary<string, ProgressionOutcome> outcomes, DateOnly asOf) =>
        [.. credential.Members.Select(Resolve).Select(c =>
        {
            var outcome = outcomes.GetValueOrDefault(c.Id);
            int? rank = outcome?.MasteryLevel is { } level && _pack.Scale.Levels.TryGetRank(level, out int r) ? r : null;
            return new MemberOutcome(c, outcome, rank, IsAwarded(learner, c.Id, asOf));
        })];

    private static bool IsAwarded(LearnerRecord learner, string competency, DateOnly asOf) =>
        learner.Awards.Any(a => a.Competency == competency && a.AwardedOn <= asOf && !(a.ExpiresOn < asOf));

    private Competency Resolve(string id) => _framework?.Find(id) ?? new Competency { Id = id };
}
