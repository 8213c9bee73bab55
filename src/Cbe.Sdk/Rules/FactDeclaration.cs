using Cbe.Sdk.Values;

namespace Cbe.Sdk.Rules;

/// <summary>An extra fact that a rule pack declares, with everything the binder must know to let a rule read it. Immutable.</summary>
public sealed record FactDeclaration
{
    /// <summary>The name rules use: <c>facts.name</c> for a fact of the learner, a member of the item for a fact of evidence.</summary>
    public required string Name { get; init; }

    /// <summary>Number, Text, Boolean, Date or Symbol.</summary>
    public required ValueKind Type { get; init; }

    /// <summary>The least a number can be; required for numbers, so that overflow can be excluded when a rule is bound.</summary>
    public Number? Minimum { get; init; }

    /// <summary>The most a number can be; required for numbers.</summary>
    public Number? Maximum { get; init; }

    /// <summary>The words of a symbol.</summary>
    public SymbolSet? Symbols { get; init; }

    /// <summary>What carries the fact: a learner or a piece of evidence.</summary>
    public FactSubject Of { get; init; }

    /// <summary>What the fact is about. A fact about time or a protected attribute can never be opened to progression.</summary>
    public FactTopic About { get; init; }

    /// <summary>The elements whose rules may read it.</summary>
    public IReadOnlyList<CbeElement> ReadBy { get; init; } = [];

    /// <summary>What it means, for the people who read the pack.</summary>
    public string? Description { get; init; }

    /// <summary>The policy that asks for it.</summary>
    public string? Reference { get; init; }
}
