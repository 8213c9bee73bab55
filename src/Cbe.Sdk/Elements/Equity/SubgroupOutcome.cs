using Cbe.Sdk.Decisions;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>One subgroup in one measure, beside the subgroup of the same attribute with the greatest rate and beside all other learners. Immutable.</summary>
public sealed record SubgroupOutcome : EquityCell
{
    /// <summary>The subgroup in words, such as <c>sex: F</c> or <c>sex: F, disability: yes</c>.</summary>
    public required string Subgroup { get; init; }

    /// <summary>The attributes that form it, each with its value; null where the value is not stated.</summary>
    public required IReadOnlyList<KeyValuePair<string, string?>> Attributes { get; init; }

    /// <summary>Whether every value is stated. Learners without a value are shown and not compared.</summary>
    public bool IsStated => Attributes.All(a => a.Value is not null);

    /// <summary>Whether this is the subgroup with which the others are compared: the greatest rate of those shown, the first in ordinal order of equals.</summary>
    public bool IsReference { get; init; }

    /// <summary>The subgroup with which it is compared; null when there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>The rate of the reference.</summary>
    public Figure<Number> ReferenceRate { get; init; }

    /// <summary>Rate / ReferenceRate from the unrounded counts, rounded once: 0 to 1. It says nothing without the counts and the test beside it.</summary>
    public Figure<Number> Ratio { get; init; }

    /// <summary>Rate - ReferenceRate from the unrounded counts, rounded once: -1 to 0.</summary>
    public Figure<Number> Difference { get; init; }

    /// <summary>Whether the two rates differ by a test at 5 %.</summary>
    public Figure<bool> Significant { get; init; }

    /// <summary>By which test; null when none was made.</summary>
    public EquityTest? Test { get; init; }

    /// <summary>The rate of all learners outside the subgroup.</summary>
    public Figure<Number> OtherRate { get; init; }

    /// <summary>What the pack's equity rules about the measure find. Nothing is asked about learners whose value is not stated.</summary>
    public IReadOnlyList<Decision> Decisions { get; init; } = [];
}
