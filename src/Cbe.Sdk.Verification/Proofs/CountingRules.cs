using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>Rules that only count evidence: <c>Count(…) >= n</c>, <c>Count(…) > n</c> and <c>Any(…)</c>, joined by <c>and</c> and <c>or</c>.</summary>
internal static class CountingRules
{
    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Of(BoundPolicy policy) =>
        [.. policy.Levels.Select(l => l.Rule).Concat(policy.AdvanceCompetency).Concat(policy.AwardCompetency).Where(r => OnlyCounts(r.Condition)).Select(r => r.Name)];

    private static bool OnlyCounts(BoundNode node) => node switch
    {
        LogicalNode logical => OnlyCounts(logical.Left) && OnlyCounts(logical.Right),
        LocalNode local => OnlyCounts(local.Local.Value),
        QuantifierNode { Quantifier: Quantifier.Any } any => IsOfEvidence(any.Source),
        ComparisonNode { Operator: ComparisonOperator.GreaterOrEqual or ComparisonOperator.Greater, Left: CountNode count, Right: ConstantNode or ParameterNode } => IsOfEvidence(count.Source),
        _ => false,
    };

    private static bool IsOfEvidence(BoundNode source) => source switch
    {
        InputNode { Field.Name: "evidence" } => true,
        WhereNode where => IsOfEvidence(where.Source),
        _ => false,
    };
}
