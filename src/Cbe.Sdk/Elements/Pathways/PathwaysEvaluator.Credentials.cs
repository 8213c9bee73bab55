using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <content>The ways to credentials. Each is told from its own members and what comes before them, so that no credential waits for another.</content>
internal sealed partial class PathwaysEvaluator
{
    private CredentialPathway ToCredential(PathwayLearner learner, CredentialWays ways, HashSet<string> ready)
    {
        bool held = learner.Held.Credential(ways.Credential);
        var routes = ways.Routes.Select(r => held ? new RoutePathway(r.Route, r.Members, [], [], []) : ToRoute(learner, r.Route, r.Members, ready)).ToList();
        var pathway = new CredentialPathway(ways.Credential, held, routes, []);
        return rules.OverCredential.Count == 0 ? pathway : pathway with { Decisions = Ask(learner, ways, pathway).All(rules.OverCredential, DecisionKind.Finding) };
    }

    private static RoutePathway ToRoute(PathwayLearner learner, string? route, IReadOnlyList<string> members, HashSet<string> ready)
    {
        var steps = learner.Map.Steps(members);
        return new(route, members, [.. members.Where(m => learner.Map.Reached(m) != Answer.Met)], steps, [.. steps.Where(ready.Contains)])
        {
            Projection = learner.Pace?.Project(steps.Count, learner.AsOf),
        };
    }

    private Asked Ask(PathwayLearner learner, CredentialWays ways, CredentialPathway pathway)
    {
        var (map, nearest) = (learner.Map, pathway.Nearest);
        var ahead = Ahead(map, nearest.Remaining, nearest.Steps, nearest.Steps.Select(learner.PlannedOn).Max(), nearest.Projection);
        var about = new CredentialPathwayCase(learner.Record, learner.AsOf, [.. ways.Shared.Select(map.Row)], [.. pathway.Routes.Select((r, i) => Row(map, r, i))], ahead);
        return new(vocabulary.Credential.Read(about), learner.Sources([]), levels,
            new DecisionSubject(CbeElement.Pathways, DecisionKind.Finding, learner.Record.Id, learner.AsOf) { Credential = ways.Credential });
    }

    private static Row Row(PathwayMap map, RoutePathway route, int index) => new(route.Route ?? $"route {index + 1}",
    [
        CaseValues.Count(route.Members.Count),
        Value.CountBetween(route.Remaining.Count(m => map.Reached(m) == Answer.NotMet), route.Remaining.Count),
    ]);
}
