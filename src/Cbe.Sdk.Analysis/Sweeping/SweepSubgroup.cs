namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>Some of the learners of a sweep. Immutable.</summary>
/// <param name="Attribute">The attribute; null for all learners.</param>
/// <param name="Value">The value; null where it is not stated.</param>
public sealed record SweepSubgroup(string? Attribute, string? Value)
{
    /// <summary>All learners.</summary>
    public static SweepSubgroup All { get; } = new(null, null);

    /// <summary><c>all learners</c>, <c>sex: F</c>, <c>sex: (not stated)</c>.</summary>
    public override string ToString() => Attribute is null ? "all learners" : $"{Attribute}: {Value ?? "(not stated)"}";
}
