using Cbe.Sdk.Decisions;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Tells a learner's ways: what is ready, what blocks, which routes there are, and when the way will be done at the own pace.</summary>
internal sealed partial class PathwaysEvaluator(PathwaysVocabulary vocabulary, PathwaysRules rules, LevelSet levels)
{
    /// <summary>Whether somebody wants a projection, so that the learner's pace has to be known.</summary>
    public bool Projects => rules.Project;

    /// <param name="learner">The learner on the way.</param>
    /// <param name="credentials">The credentials in the pack's order.</param>
    /// <param name="innerFirst">Their ids, each behind those that are members of it.</param>
    public PathwaysOutcome Evaluate(PathwayLearner learner, IReadOnlyList<CredentialWays> credentials, IReadOnlyList<string> innerFirst)
    {
        var competencies = learner.Standings.Select(s => ToCompetency(learner, s)).ToList();
        var ready = competencies.Where(c => c.State == PathwayState.Ready).Select(c => c.Competency).ToHashSet(StringComparer.Ordinal);
        var nested = new NestedWays(learner);
        var ways = credentials.ToDictionary(c => c.Credential, StringComparer.Ordinal);
        var told = new Dictionary<string, CredentialPathway>(StringComparer.Ordinal);
        foreach (var way in innerFirst.Select(id => ways[id]))
        {
            var pathway = ToCredential(learner, nested, way, ready);
            nested.Add(way, pathway.Nearest.Members);
            told.Add(way.Credential, pathway);
        }

        return new(competencies, [.. credentials.Select(c => told[c.Credential])]);
    }

    private PathwayOutcome ToCompetency(PathwayLearner learner, CompetencyStanding standing)
    {
        var (map, id) = (learner.Map, standing.Competency.Id);
        var steps = map.Steps([id]);
        var projection = learner.Pace?.Project(steps.Count, learner.AsOf);
        bool reached = map.Reached(id) == Answer.Met;
        bool spokenOf = standing.Admitted.Count > 0 || learner.Plans(id);
        var about = new Lazy<PathwayCase>(() => About(learner, standing, steps, projection));
        var readiness = reached ? [] : Ask(rules.Ready, DecisionKind.Readiness, vocabulary.Ready, about, learner, standing);
        var state = reached ? PathwayState.Reached : State(rules.Ready.Count > 0
            ? readiness.Aggregate(Answer.Met, (a, d) => a.And(d.Answer))
            : map.Before(id).Aggregate(Answer.Met, (a, p) => a.And(map.Reached(p))));
        return new PathwayOutcome(map)
        {
            Competency = id,
            State = state,
            BlockedBy = state is PathwayState.Blocked or PathwayState.Undetermined ? map.Gaps(id) : [],
            Alternatives = map.Alternatives(id),
            Steps = steps,
            PlannedOn = learner.PlannedOn(id),
            Projection = projection,
            Decisions = [.. readiness, .. spokenOf ? Ask(rules.OverCompetency, DecisionKind.Finding, vocabulary.Competency, about, learner, standing) : []],
        };
    }

    private IReadOnlyList<Decision> Ask(IReadOnlyList<BoundRule> asking, DecisionKind kind, Reading<PathwayCase> reading, Lazy<PathwayCase> about, PathwayLearner learner, CompetencyStanding standing) =>
        asking.Count == 0 ? [] : new Asked(reading.Read(about.Value), learner.Sources(standing.Outcome.Evidence), levels,
            new DecisionSubject(CbeElement.Pathways, kind, learner.Record.Id, learner.AsOf) { Competency = standing.Competency.Id, CompetencyCode = standing.Competency.Code }).All(asking, kind);

    private static PathwayCase About(PathwayLearner learner, CompetencyStanding standing, IReadOnlyList<string> steps, Projection? projection)
    {
        var (map, id) = (learner.Map, standing.Competency.Id);
        return new(learner.Record, standing.Competency, standing.Outcome.Progress, standing.Admitted.Count, learner.AsOf,
            [.. map.Before(id).Select(map.Row)], [.. map.Alternatives(id).Select(map.Row)], Ahead(map, [id], steps, learner.PlannedOn(id), projection));
    }

    private static WayAhead Ahead(PathwayMap map, IEnumerable<string> to, IReadOnlyList<string> steps, DateOnly? plannedOn, Projection? projection) =>
        new(Value.CountBetween(Math.Min(map.Steps(to, Answer.NotMet).Count, steps.Count), steps.Count), plannedOn, plannedOn is null ? null : projection);

    private static PathwayState State(Answer ready) => ready switch
    {
        Answer.Met => PathwayState.Ready,
        Answer.NotMet => PathwayState.Blocked,
        _ => PathwayState.Undetermined,
    };
}
