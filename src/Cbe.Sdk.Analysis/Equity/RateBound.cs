using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Equity;

/// <summary>What is said of a rate that is nearly nobody's or everybody's: that it is at most, or at least, so much. Immutable.</summary>
/// <param name="IsTop">Whether it is at least <paramref name="Share"/>; else at most.</param>
/// <param name="Share">The bound, 0 to 1.</param>
public readonly record struct RateBound(bool IsTop, Number Share)
{
    /// <summary>The bound in words, such as <c>at least 95 %</c>.</summary>
    public override string ToString() => $"at {(IsTop ? "least" : "most")} {(Share * Number.FromInteger(100)).Round(0)} %";
}
