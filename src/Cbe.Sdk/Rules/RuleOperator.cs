namespace Cbe.Sdk.Rules;

/// <summary>How nested rules combine. <c>AndAlso</c> and <c>OrElse</c> of Microsoft RulesEngine mean the same here, for no rule has side effects.</summary>
public enum RuleOperator
{
    /// <summary>All nested rules.</summary>
    And,

    /// <summary>At least one nested rule.</summary>
    Or,
}
