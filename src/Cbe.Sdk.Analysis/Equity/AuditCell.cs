using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>How often a measure holds among some learners, as it may be published. The unit is the learner. Immutable.</summary>
public record AuditCell
{
    /// <summary>Learners with a decision.</summary>
    public Figure<int> Denominator { get; init; }

    /// <summary>The sum of their shares: for what part of the own decisions the measure holds. Withheld where the rate is.</summary>
    public Figure<Number> Numerator { get; init; }

    /// <summary>Numerator / Denominator, rounded once.</summary>
    public Figure<Number> Rate { get; init; }

    /// <summary>What is said in place of a rate near 0 or 1; null where there is no such thing to say.</summary>
    public RateBound? Bound { get; init; }

    /// <summary>Wilson's interval of the rate. Where learners have several decisions it is wider than it need be.</summary>
    public Figure<Interval> Interval { get; init; }

    /// <summary>Whether even the number of learners is withheld.</summary>
    public bool IsSuppressed => Denominator.IsSuppressed;

    /// <summary>Whether the number of learners is shown, and the rate is not: it is near 0 or 1, or would tell one that is.</summary>
    public bool IsCoded => !IsSuppressed && Rate.IsSuppressed;
}
