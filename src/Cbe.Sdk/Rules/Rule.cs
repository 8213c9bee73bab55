using Cbe.Sdk.Text;

namespace Cbe.Sdk.Rules;

/// <summary>
/// A rule as its author writes it, in the shape that users of Microsoft RulesEngine know: a name and either an
/// expression or an operator with nested rules. Immutable.
/// </summary>
public record Rule
{
    /// <summary>The name, unique in its pack; a rule of the same name in an extending pack replaces it.</summary>
    public required string RuleName { get; init; }

    /// <summary>The condition; null when the rule has nested rules.</summary>
    public string? Expression { get; init; }

    /// <summary>How nested rules combine; null when the rule has an expression.</summary>
    public RuleOperator? Operator { get; init; }

    /// <summary>The nested rules.</summary>
    public IReadOnlyList<Rule> Rules { get; init; } = [];

    /// <summary>Named parts of the condition; each sees the earlier ones only, and nested rules see all.</summary>
    public IReadOnlyList<LocalParam> LocalParams { get; init; } = [];

    /// <summary>What to say when the rule is not met; <c>$(name)</c> stands for a value.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>What to say when the rule is met.</summary>
    public string? SuccessMessage { get; init; }

    /// <summary>The event that a met rule raises, for the host's own workflow.</summary>
    public string? SuccessEvent { get; init; }

    /// <summary>Whether the rule is in force; a rule that is not is dropped.</summary>
    public bool Enabled { get; init; } = true;

    /// <summary>Whether an extending pack may not replace the rule.</summary>
    public bool Final { get; init; }

    /// <summary>The policy that the rule puts into words: a citation that travels into every explanation.</summary>
    public string? Reference { get; init; }

    /// <summary>What the rule is for, for the people who read the pack.</summary>
    public string? Description { get; init; }

    /// <summary>Anything else the author keeps with the rule, as JSON text; no rule reads it.</summary>
    public string? Properties { get; init; }

    /// <summary>Where the expression came from, for diagnostics.</summary>
    internal ExpressionText? ExpressionSource { get; init; }

    /// <summary>The rule itself and all rules nested in it.</summary>
    internal IEnumerable<Rule> WithNested => Rules.SelectMany(r => r.WithNested).Prepend(this);

    internal RuleSource? Source { get; init; }

    /// <summary>Rules are equal when they say the same, wherever they were read from.</summary>
    public virtual bool Equals(Rule? other) =>
        other is not null && other.EqualityContract == EqualityContract
        && (RuleName, Expression, Operator, ErrorMessage, SuccessMessage, SuccessEvent, Enabled)
            == (other.RuleName, other.Expression, other.Operator, other.ErrorMessage, other.SuccessMessage, other.SuccessEvent, other.Enabled)
        && (Final, Reference, Description, Properties) == (other.Final, other.Reference, other.Description, other.Properties)
        && Rules.SequenceEqual(other.Rules) && LocalParams.SequenceEqual(other.LocalParams);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(RuleName, Expression, Operator, Rules.Count, LocalParams.Count);
}
