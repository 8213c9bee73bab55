using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>Fills in the figures that stand for themselves.</summary>
internal static class EquityCells
{
    public const string NobodyDecided = "nobody has a decision";

    public static T Of<T>(T cell, SubgroupSums.Sum sum)
        where T : EquityCell => cell with
        {
            Numerator = Figure<Number>.Of(Number.FromMicros(sum.Shares)),
            Denominator = Figure<int>.Of(sum.Learners),
            Rate = sum.Learners == 0 ? Figure<Number>.Undefined(NobodyDecided) : Figure<Number>.Of(new ShareSum(sum.Shares, sum.Learners).Rate),
            Held = Figure<long>.Of(sum.Held),
            Decided = Figure<long>.Of(sum.Decided),
            Undecided = Figure<long>.Of(sum.Undecided),
        };
}
