using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <content>The ways to credentials. Each is told from its own members and what comes before them; only one that has another as a member waits for it.</content>
internal sealed partial class PathwaysEvaluator
{
    private CredentialPathway ToCredential(PathwayLearner learner, NestedWays nested, CredentialWays ways, HashSet<string> ready)
    {
        bool held = learner.Held.Credential(ways.Credential);
        var routes = ways.Routes.Select(r => held ? new RoutePathway(r.Route, r.Members, [], [], []) : ToRoute(learner, nested, ways, r.Route, r.Members, ready)).ToList();
        var pathway = new CredentialPathway(ways.Credential, held, routes, []);
        var asking = rules.OverCredential.Where(r => ScopedRule.IsAsked(r.Rule, ways.Credential)).ToList();
        return asking.Count == 0 ? pathway : pathway with { Decisions = Ask(learner, nested, ways, pathway).All(asking, DecisionKind.Finding) };
    }

    private static RoutePathway ToRoute(PathwayLearner learner, NestedWays nested, CredentialWays ways, string? route, IReadOnlyList<string> members, HashSet<string> ready)
    {
        var steps = learner.Map.Steps(nested.Competencies(ways, members));
        return new(route, members, [.. members.Where(m => nested.Reached(ways, m) != Answer.Met)], steps, [.. steps.Where(ready.Contains)])
        {
            Projection = learner.Pace?.Project(steps.Count, learner.AsOf),
        };
    }

    private Asked Ask(PathwayLearner learner, NestedWays nested, CredentialWays ways, CredentialPathway pathway)
    {
        var (map, nearest) = (learner.Map, pathway.Nearest);
        var ahead = Ahead(map, nested.Competencies(ways, nearest.Remaining), nearest.Steps, nearest.Steps.Select(learner.PlannedOn).Max(), nearest.Projection);
        var about = new CredentialPathwayCase(learner.Record, learner.AsOf, [.. ways.Shared.Select(m => nested.Row(ways, m))], [.. pathway.Routes.Select((r, i) => Row(nested, ways, r, i))], ahead);
        return new(vocabulary.Credential.Read(about), learner.Sources([]), levels,
            new DecisionSubject(CbeElement.Pathways, DecisionKind.Finding, learner.Record.Id, learner.AsOf) { Credential = ways.Credential });
    }

    private static Row Row(NestedWays nested, CredentialWays ways, RoutePathway route, int index) => new(route.Route ?? $"route {index + 1}",
    [
        CaseValues.Count(route.Members.Count),
        Value.CountBetween(route.Remaining.Count(m => nested.Reached(ways, m) == Answer.NotMet), route.Remaining.Count),
    ]);
}
