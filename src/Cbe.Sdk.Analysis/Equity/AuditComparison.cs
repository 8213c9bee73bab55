using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>A subgroup's rate beside another one. Immutable.</summary>
public sealed record AuditComparison
{
    /// <summary>The other rate.</summary>
    public Figure<Number> OtherRate { get; init; }

    /// <summary>Rate - OtherRate, rounded once: -1 to 1.</summary>
    public Figure<Number> Difference { get; init; }

    /// <summary>Newcombe's interval of the difference.</summary>
    public Figure<Interval> DifferenceInterval { get; init; }

    /// <summary>Rate / OtherRate, rounded once. It says nothing without the counts, the interval and the test beside it.</summary>
    public Figure<Number> Ratio { get; init; }

    /// <summary>Koopman's score interval of the ratio.</summary>
    public Figure<Interval> RatioInterval { get; init; }

    /// <summary>How likely a difference at least as great is where nothing differs.</summary>
    public Figure<double> P { get; init; }

    /// <summary>The test that gave p; null when none did.</summary>
    public TwoProportionMethod? Method { get; init; }

    /// <summary>p after Holm, among the comparisons of this measure by this attribute (or crossing) that are shown.</summary>
    public Figure<double> Holm { get; init; }

    /// <summary>p after Benjamini and Hochberg, among all comparisons of the audit of this kind that are shown.</summary>
    public Figure<double> BenjaminiHochberg { get; init; }

    /// <summary>A comparison that cannot be made.</summary>
    /// <param name="why">Why not; null where it is withheld.</param>
    internal static AuditComparison None(string? why) => why is null ? new() : new()
    {
        OtherRate = Figures.Undefined<Number>(why),
        Difference = Figures.Undefined<Number>(why),
        DifferenceInterval = Figures.Undefined<Interval>(why),
        Ratio = Figures.Undefined<Number>(why),
        RatioInterval = Figures.Undefined<Interval>(why),
        P = Figures.Undefined<double>(why),
        Holm = Figures.Undefined<double>(why),
        BenjaminiHochberg = Figures.Undefined<double>(why),
    };
}
