namespace Cbe.Sdk.Analysis.Equity;

/// <summary>How an audit is made. Immutable.</summary>
public sealed record EquityAuditOptions
{
    /// <summary>95 % confidence, rates near 0 and 1 coded.</summary>
    public static EquityAuditOptions Default { get; } = new();

    /// <summary>How sure intervals are, above 0 and below 1.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>
    /// Whether rates near 0 and 1 are shown as a bound: <em>all of them are proficient</em> tells of each of them. With a
    /// minimum of 1 learner nothing is withheld, and nothing is coded.
    /// </summary>
    public bool Coding { get; init; } = true;

    /// <summary>The reference of an attribute, such as <c>sex</c> to <c>M</c>; of the others, the greatest rate that is shown.</summary>
    public IReadOnlyDictionary<string, string> References { get; init; } = new Dictionary<string, string>();
}
