using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>
/// How often an outcome holds among some learners at a point. The unit is the learner: each counts once, with the share of the own
/// decided cases for which it holds, as an equity report counts. Immutable; without values it is suppressed.
/// </summary>
public sealed record SweepRate
{
    /// <summary>The sum of the learners' shares.</summary>
    public Figure<Number> Numerator { get; init; }

    /// <summary>Learners with at least one decision, either way.</summary>
    public Figure<int> Denominator { get; init; }

    /// <summary>Numerator / Denominator, rounded once; undefined where nobody has a decision.</summary>
    public Figure<Number> Rate { get; init; }

    /// <summary>The 95 % interval by Wilson's score method.</summary>
    public Figure<Interval> Interval { get; init; }

    /// <summary>Cases that cannot be decided yet; they are in no rate.</summary>
    public Figure<long> Undecided { get; init; }
}
