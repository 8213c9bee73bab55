using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Tells a learner's ways: what is ready, what blocks, which routes there are, and when the way will be done at the own pace.</summary>
internal sealed class PathwaysEvaluator(PathwaysVocabulary vocabulary, PathwaysRules rules, LevelSet levels)
{
    /// <summary>Whether somebody wants a projection, so that the learner's pace has to be known.</summary>
    public bool Projects => rules.Project;

    /// <param name="learner">The learner.</param>
    /// <param name="standings">Where the learner stands in each competency, in the order of the report.</param>
    /// <param name="map">The framework as this learner meets it.</param>
    /// <param name="pace">The learner's pace; null when nobody wants a projection.</param>
    /// <param name="credentials">The credentials of the pack.</param>
    /// <param name="asOf">The day.</param>
    public PathwaysOutcome Evaluate(LearnerRecord learner, IReadOnlyList<CompetencyStanding> standings, PathwayMap map, Pace? pace, IReadOnlyList<CredentialWays> credentials, DateOnly asOf)
    {
        var planned = (learner.Plan?.Entries ?? []).GroupBy(e => e.Competency, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().TargetOn, StringComparer.Ordinal);
        var behind = standings.ToDictionary(s => s.Competency.Id, s => s.Outcome.Evidence, StringComparer.Ordinal);
        var competencies = standings.Select(s => ToCompetency(learner, s, map, pace, planned, behind, asOf)).ToList();
        var ready = competencies.Where(c => c.State == PathwayState.Ready).Select(c => c.Competency).ToHashSet(StringComparer.Ordinal);
        return new(competencies, [.. credentials.Select(c => ToCredential(learner, c, map, pace, planned, behind, ready, asOf))]);
    }

    private PathwayOutcome ToCompetency(LearnerRecord learner, CompetencyStanding standing, PathwayMap map, Pace? pace,
        Dictionary<string, DateOnly?> planned, Dictionary<string, IReadOnlyList<string>> behind, DateOnly asOf)
    {
        string id = standing.Competency.Id;
        var steps = map.Steps([id]);
        var about = new PathwayCase(learner, standing.Competency, standing.Outcome.Progress, standing.Admitted.Count, asOf)
        {
            Prerequisites = [.. map.Before(id).Select(map.Row)],
            Alternatives = [.. map.Alternatives(id).Select(map.Row)],
            Remaining = steps.Count,
            PlannedOn = planned.GetValueOrDefault(id),
            Projection = pace?.Project(steps.Count, asOf),
        };
        bool reached = map.Reached(id) == Answer.Met;
        var asked = new Asked(vocabulary.Competency.Read(about), new EvidenceSources(standing.Outcome.Evidence) { Behind = behind }, levels,
            new DecisionSubject(CbeElement.Pathways, DecisionKind.Readiness, learner.Id, asOf) { Competency = id, CompetencyCode = standing.Competency.Code });
        var readiness = reached ? [] : asked.All(rules.Ready, DecisionKind.Readiness);
        var state = reached ? PathwayState.Reached : State(rules.Ready.Count > 0
            ? readiness.Aggregate(Answer.Met, (a, d) => a.And(d.Answer))
            : map.Before(id).Aggregate(Answer.Met, (a, p) => a.And(map.Reached(p))));
        return new PathwayOutcome
        {
            Competency = id,
            State = state,
            BlockedBy = state is PathwayState.Blocked or PathwayState.Undetermined ? [.. map.Gaps(id)] : [],
            Alternatives = map.Alternatives(id),
            Steps = steps,
            PlannedOn = about.PlannedOn,
            Projection = about.Projection,
            Decisions = [.. readiness, .. standing.Admitted.Count > 0 || planned.ContainsKey(id) ? asked.All(rules.OverCompetency, DecisionKind.Finding) : []],
        };
    }

    private CredentialPathway ToCredential(LearnerRecord learner, CredentialWays ways, PathwayMap map, Pace? pace,
        Dictionary<string, DateOnly?> planned, Dictionary<string, IReadOnlyList<string>> behind, HashSet<string> ready, DateOnly asOf)
    {
        var routes = ways.Routes.Select(r =>
        {
            var steps = map.Steps(r.Members);
            return new RoutePathway(r.Route, r.Members, [.. r.Members.Where(m => map.Reached(m) != Answer.Met)], steps, [.. steps.Where(ready.Contains)]) { Projection = pace?.Project(steps.Count, asOf) };
        }).ToList();
        var pathway = new CredentialPathway(ways.Credential, routes, []);
        if (rules.OverCredential.Count == 0)
        {
            return pathway;
        }

        var shared = ways.Routes.Select(r => r.Members.AsEnumerable()).Aggregate((a, b) => a.Intersect(b, StringComparer.Ordinal));
        var about = new CredentialPathwayCase(learner, ways.Credential, asOf, [.. shared.Select(map.Row)], [.. routes.Select((r, i) => Row(r, i))])
        {
            Remaining = pathway.Nearest.Steps.Count,
            PlannedOn = pathway.Nearest.Steps.Select(s => planned.GetValueOrDefault(s)).Max(),
            Projection = pathway.Nearest.Projection,
        };
        var asked = new Asked(vocabulary.Credential.Read(about), new EvidenceSources([]) { Behind = behind }, levels,
            new DecisionSubject(CbeElement.Pathways, DecisionKind.Finding, learner.Id, asOf) { Credential = ways.Credential });
        return pathway with { Decisions = asked.All(rules.OverCredential, DecisionKind.Finding) };
    }

    private static PathwayState State(Answer ready) => ready switch
    {
        Answer.Met => PathwayState.Ready,
        Answer.NotMet => PathwayState.Blocked,
        _ => PathwayState.Undetermined,
    };

    private static Row Row(RoutePathway route, int index) =>
        new(route.Route ?? $"route {index + 1}", [CaseValues.Count(route.Members.Count), CaseValues.Count(route.Remaining.Count)]);
}
