namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>Of what scenarios show something.</summary>
public enum CoverageKind
{
    /// <summary>A rule, nested rules too.</summary>
    Rule,

    /// <summary>A part of a rule that is a condition itself: a comparison, an <c>Any</c>, a part of <c>and</c>.</summary>
    Condition,

    /// <summary>A comparison with a figure of the policy: just below, at, just above.</summary>
    Threshold,
}
