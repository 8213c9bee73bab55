namespace Cbe.Sdk.Rules;

/// <summary>A rule for advancing or for an award, over one competency or over a competency group. Immutable.</summary>
public sealed record ScopedRule : Rule
{
    /// <summary>What one evaluation is about.</summary>
    public RuleScope Over { get; init; }
}
