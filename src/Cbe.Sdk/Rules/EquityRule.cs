namespace Cbe.Sdk.Rules;

/// <summary>A rule about the difference between subgroups in one measure. Immutable.</summary>
public sealed record EquityRule : Rule
{
    /// <summary>The decision whose rate is compared, such as <c>proficient</c>.</summary>
    public required string Measure { get; init; }
}
