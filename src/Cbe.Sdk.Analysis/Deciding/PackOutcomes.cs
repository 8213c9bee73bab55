using Cbe.Sdk.Decisions;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis.Deciding;

/// <summary>What a pack decides about cases: levels first, then rules.</summary>
internal static class PackOutcomes
{
    public static IReadOnlyList<PolicyOutcome> Of(CbeEngine engine, DateOnly asOf, bool whole)
    {
        var policy = engine.PolicyOn(asOf);
        return
        [
            .. policy.Scale.Levels.Names.Skip(1).Select(n => new PolicyOutcome(CbeElement.Progression, DecisionKind.Level, n)),
            .. Rules(policy.AdvanceCompetency, CbeElement.Progression, DecisionKind.Advance),
            .. Rules(policy.AwardCompetency, CbeElement.Progression, DecisionKind.Award),
            .. Rules(policy.Support, CbeElement.Support, DecisionKind.Support),
            .. whole ? Credentials(policy) : [],
        ];
    }

    private static IEnumerable<PolicyOutcome> Credentials(BoundPolicy policy) => policy.Pack.Credentials.Count == 0 ? [] :
    [
        .. Rules(policy.AdvanceCredential, CbeElement.Progression, DecisionKind.Advance).Select(o => o with { OfCredential = true }),
        .. Rules(policy.AwardCredential, CbeElement.Progression, DecisionKind.Award).Select(o => o with { OfCredential = true }),
    ];

    private static IEnumerable<PolicyOutcome> Rules(IEnumerable<BoundRule> rules, CbeElement element, DecisionKind kind) => rules.Select(r => new PolicyOutcome(element, kind, r.Name));
}
