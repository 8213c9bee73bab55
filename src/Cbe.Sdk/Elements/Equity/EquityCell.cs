using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>
/// How often a measure holds among some learners. The unit is the learner: each counts once, with the share of the own
/// decisions for which the measure holds. Immutable.
/// </summary>
public record EquityCell
{
    /// <summary>The sum of the learners' shares; whole where each learner has one decision.</summary>
    public Figure<Number> Numerator { get; init; }

    /// <summary>Learners with at least one decision, either way.</summary>
    public Figure<int> Denominator { get; init; }

    /// <summary>Numerator / Denominator, rounded once.</summary>
    public Figure<Number> Rate { get; init; }

    /// <summary>The decisions behind it for which the measure holds.</summary>
    public Figure<long> Held { get; init; }

    /// <summary>The decisions behind it, either way.</summary>
    public Figure<long> Decided { get; init; }

    /// <summary>What could not be decided yet; it is in no rate.</summary>
    public Figure<long> Undecided { get; init; }

    /// <summary>Whether all figures are withheld, because they or others would tell of fewer learners than the minimum.</summary>
    public bool IsSuppressed => Denominator.IsSuppressed;
}
