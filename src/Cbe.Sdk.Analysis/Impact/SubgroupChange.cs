using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>What a reform does to the learners of one subgroup. A learner who gains in one case and loses in another counts in both. Immutable.</summary>
/// <param name="Attribute">The attribute, such as <c>sex</c>.</param>
/// <param name="Value">The value; null for learners whose value is not stated.</param>
public sealed record SubgroupChange(string Attribute, string? Value)
{
    /// <summary>How many learners there are.</summary>
    public Figure<int> Learners { get; init; }

    /// <summary>How many of them gain something: a level, moving on, an award.</summary>
    public Figure<int> Gained { get; init; }

    /// <summary>How many of them lose something.</summary>
    public Figure<int> Lost { get; init; }

    /// <summary>Gained / Learners with its interval; null where the figures are withheld.</summary>
    public EstimatedRate? GainedRate { get; init; }

    /// <summary>Lost / Learners with its interval; null where the figures are withheld.</summary>
    public EstimatedRate? LostRate { get; init; }

    /// <summary>The rate of losing beside that of all other learners whose value is stated: the difference, its 95 % interval by Newcombe, and a test. Null where there is nobody to compare with.</summary>
    public RateComparison? LostBesideOthers { get; init; }

    /// <summary>The same of gaining.</summary>
    public RateComparison? GainedBesideOthers { get; init; }

    /// <summary>The rates of each decision by the old pack and by the new, in the order of <see cref="PolicyDiff.Outcomes"/>; empty where the figures are withheld.</summary>
    public IReadOnlyList<SubgroupRateChange> Rates { get; init; } = [];

    /// <summary>The subgroup in words, such as <c>sex: F</c>.</summary>
    public override string ToString() => $"{Attribute}: {Value ?? "not stated"}";
}
