namespace Cbe.Sdk.Rules;

/// <summary>A rule for advancing or for an award, over one competency or over a competency group. Immutable.</summary>
public sealed record ScopedRule : Rule
{
    /// <summary>What one evaluation is about.</summary>
    public RuleScope Over { get; init; }

    /// <summary>The credentials that a rule over credentials is asked about; empty when it is asked about every one.</summary>
    public IReadOnlyList<string> Credentials { get; init; } = [];

    /// <summary>Whether a rule over credentials is asked about this one.</summary>
    internal static bool IsAsked(Rule rule, string credential) => rule is not ScopedRule { Credentials: { Count: > 0 } named } || named.Contains(credential, StringComparer.Ordinal);

    /// <summary>Rules are equal when they say the same.</summary>
    public bool Equals(ScopedRule? other) => base.Equals(other) && Over == other.Over && Credentials.SequenceEqual(other.Credentials, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Over);
}
