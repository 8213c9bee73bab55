using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>Rules that are made of few kinds of parts, so that more can be said about them.</summary>
internal static class PlainRules
{
    /// <summary>The rules that are made of connectives, comparisons, Count, Any and All: what is missing can hide their answer and not turn it round, unless `has` or `??` tell it as something.</summary>
    public static IReadOnlyCollection<string> Kleene(BoundPolicy policy) => [.. Of(policy).Where(r => BoundTree.Parts(r.Condition).All(IsKleene)).Select(r => r.Name)];

    /// <summary>The rules that ask for at least so many items, and for nothing else.</summary>
    public static IReadOnlyCollection<string> Counting(BoundPolicy policy) => [.. Of(policy).Where(r => IsCounting(r.Condition)).Select(r => r.Name)];

    private static IEnumerable<BoundRule> Of(BoundPolicy policy) => policy.Levels.Select(l => l.Rule).Concat(policy.AdvanceCompetency).Concat(policy.AwardCompetency);

    private static bool IsKleene(BoundNode node) => node switch
    {
        InputNode input => input.Field.Name is "evidence" or "prerequisites" or "asOf" or "competency.Code" or "competency.Kind" || input.Field.Name.StartsWith("facts.", StringComparison.Ordinal),
        ConstantNode or ParameterNode or LocalNode or ItemNode or MemberNode or NotNode or ComparisonNode or MembershipNode or LogicalNode or WhereNode or CountNode or QuantifierNode or HasNode or CoalesceNode => true,
        _ => false,
    };

    private static bool IsCounting(BoundNode node) => node switch
    {
        LogicalNode logical => IsCounting(logical.Left) && IsCounting(logical.Right),
        LocalNode local => IsCounting(local.Local.Value),
        QuantifierNode any => any.Quantifier == Quantifier.Any && IsEvidence(any.Source) && IsOfItems(any.Predicate),
        ComparisonNode { Operator: ComparisonOperator.GreaterOrEqual or ComparisonOperator.Greater } comparison => Count(comparison.Left) is { } count && IsEvidence(count.Source) && IsOfItems(count.Predicate) && IsNumber(comparison.Right),
        _ => false,
    };

    private static CountNode? Count(BoundNode node) => node switch
    {
        CountNode count => count,
        LocalNode local => Count(local.Local.Value),
        _ => null,
    };

    private static bool IsNumber(BoundNode node) => node is ConstantNode or ParameterNode;

    private static bool IsEvidence(BoundNode source) => source switch
    {
        InputNode input => input.Field.Name == "evidence",
        WhereNode where => IsEvidence(where.Source) && IsOfItems(where.Predicate),
        LocalNode local => IsEvidence(local.Local.Value),
        _ => false,
    };

    /// <summary>A condition of the item alone.</summary>
    private static bool IsOfItems(BoundNode? predicate) => predicate is null || BoundTree.Parts(predicate).All(n => n is not InputNode and not CountNode and not QuantifierNode and not AggregateNode and not MethodNode);
}
