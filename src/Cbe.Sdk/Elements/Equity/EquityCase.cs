namespace Cbe.Sdk.Elements.Equity;

/// <summary>One subgroup in one measure: what an equity rule is asked about.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Subgroup">The figures; of a suppressed subgroup there are none.</param>
/// <param name="AsOf">The day of the decisions behind them.</param>
internal sealed record EquityCase(string Measure, SubgroupOutcome Subgroup, DateOnly AsOf);
