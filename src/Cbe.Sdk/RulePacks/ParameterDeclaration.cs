using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>A parameter of a rule pack: a figure of the policy, with its limits and its value over time. Immutable.</summary>
public sealed record ParameterDeclaration
{
    /// <summary>The name; rules write <c>params.name</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Number, Text, Boolean, Date or Level.</summary>
    public ValueKind Type { get; init; } = ValueKind.Number;

    /// <summary>The least a number may be; without it the least of its values.</summary>
    public Number? Minimum { get; init; }

    /// <summary>The most a number may be; without it the most of its values.</summary>
    public Number? Maximum { get; init; }

    /// <summary>The values, each from its day on; one without a day holds always. Earliest first.</summary>
    public IReadOnlyList<DatedValue> Values { get; init; } = [];

    /// <summary>What it means.</summary>
    public string? Description { get; init; }

    /// <summary>The policy that sets it.</summary>
    public string? Reference { get; init; }

    internal Text.JsonValue? Source { get; init; }

    /// <summary>Equal when they say the same, wherever they were read from.</summary>
    public bool Equals(ParameterDeclaration? other) =>
        other is not null && (Name, Type, Minimum, Maximum, Description, Reference) == (other.Name, other.Type, other.Minimum, other.Maximum, other.Description, other.Reference)
        && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Type, Values.Count);

    /// <summary>The value on <paramref name="day"/>, or null in a gap.</summary>
    public DatedValue? On(DateOnly day) => Values.LastOrDefault(v => v.From is null || v.From <= day);
}
