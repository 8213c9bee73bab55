using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>
/// A table that turns a score or a level into what a transcript asks for: a letter, a number of a hundred, credit. It
/// decides nothing; what is decided stands beside it. Immutable.
/// </summary>
public sealed record ConversionTable
{
    /// <summary>The identifier, unique in the pack.</summary>
    public required string Id { get; init; }

    /// <summary>The title that people know.</summary>
    public string? Title { get; init; }

    /// <summary>The policy that publishes the table.</summary>
    public string? Reference { get; init; }

    /// <summary>Whether it is about each competency or about each credential.</summary>
    public RuleScope Over { get; init; }

    /// <summary>What is converted: an expression that gives a number or a level. It sees what advance and award rules see.</summary>
    public required WrittenExpression Of { get; init; }

    /// <summary>To how many digits after the point a number is rounded before it is looked up, half away from zero, 0 to 6; null for not at all.</summary>
    public int? Digits { get; init; }

    /// <summary>The rows, in any order: all by number, or all by level.</summary>
    public IReadOnlyList<ConversionRow> Rows { get; init; } = [];

    /// <summary>What is given where no row fits; null when the rows leave nothing out.</summary>
    public ConversionRow? Otherwise { get; init; }

    internal Text.JsonValue? Source { get; init; }

    /// <summary>Equal when they say the same.</summary>
    public bool Equals(ConversionTable? other) =>
        other is not null && (Id, Title, Reference, Over, Of, Digits, Otherwise) == (other.Id, other.Title, other.Reference, other.Over, other.Of, other.Digits, other.Otherwise) && Rows.SequenceEqual(other.Rows);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, Rows.Count);
}
