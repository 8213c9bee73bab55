namespace Cbe.Sdk.Rules;

/// <summary>A part of a rule that must hold for the rule to hold, as its author wrote it. Immutable.</summary>
/// <param name="Expression">The condition.</param>
/// <param name="Locals">The local parameters that it uses, and those that they use, in their order.</param>
public sealed record RuleClause(string Expression, IReadOnlyList<LocalParam> Locals)
{
    /// <summary>Clauses are equal when they ask the same in the same words.</summary>
    public bool Equals(RuleClause? other) => other is not null && Words(Expression) == Words(other.Expression)
        && Locals.Select(l => (l.Name, Words(l.Expression))).SequenceEqual(other.Locals.Select(l => (l.Name, Words(l.Expression))));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Words(Expression));

    /// <summary>The clause as a rule of its own.</summary>
    /// <param name="name">The rule's name.</param>
    public Rule ToRule(string name) => new() { RuleName = name, Expression = Expression, LocalParams = Locals };

    /// <inheritdoc/>
    public override string ToString() => Locals.Count == 0 ? Words(Expression) : $"{Words(Expression)}, where {string.Join(", ", Locals.Select(l => $"{l.Name} = {Words(l.Expression)}"))}";

    /// <summary>White space between words tells nothing.</summary>
    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
