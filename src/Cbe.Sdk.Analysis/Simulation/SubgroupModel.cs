using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>An attribute of learners, such as <c>sex</c>, with the share of each value. Immutable.</summary>
public sealed record SubgroupModel
{
    /// <summary>The attribute.</summary>
    public required string Attribute { get; init; }

    /// <summary>The share of each value; the rest is not stated.</summary>
    public WordShares Values { get; init; } = WordShares.None;

    /// <summary>An attribute that stands before this one and on which it depends; null where it depends on none.</summary>
    public string? By { get; init; }

    /// <summary>The shares by the value of that attribute; of a value that is not here, those of <see cref="Values"/>.</summary>
    public IReadOnlyDictionary<string, WordShares> When { get; init; } = new Dictionary<string, WordShares>();

    /// <summary>
    /// The share of the first value by school, from that of one school to that of another, with the schools between evenly
    /// spread; the other values share the rest as in <see cref="Values"/>. Null where schools are alike.
    /// </summary>
    public Draw? BySchool { get; init; }
}
