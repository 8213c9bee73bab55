namespace Cbe.Sdk.Language.Bound;

/// <summary>The connectives, on three answers (Kleene).</summary>
public enum LogicalOperator
{
    /// <summary>Both.</summary>
    And,

    /// <summary>At least one.</summary>
    Or,
}
