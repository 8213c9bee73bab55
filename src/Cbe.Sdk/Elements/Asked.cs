using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements;

/// <summary>One thing that rules are asked about: what they see, the evidence behind it, and whose decision it will be.</summary>
internal sealed record Asked(Value[] Input, EvidenceSources Sources, LevelSet Levels, DecisionSubject Subject)
{
    /// <summary>One decision for each rule.</summary>
    public IReadOnlyList<Decision> All(IReadOnlyList<BoundRule> rules, DecisionKind kind) => [.. rules.Select(r => Decide(r, kind))];

    private Decision Decide(BoundRule rule, DecisionKind kind)
    {
        var evaluation = new RuleEvaluation(rule, Input, Sources, Levels);
        return new(evaluation, Subject with { Kind = kind }, evaluation.Answer);
    }
}
