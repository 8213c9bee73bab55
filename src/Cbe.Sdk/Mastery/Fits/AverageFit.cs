using Cbe.Sdk.Values;

namespace Cbe.Sdk.Mastery.Fits;

/// <summary>A level line: the mean everywhere.</summary>
internal sealed class AverageFit(IReadOnlyList<Number> scores) : SeriesFit
{
    private readonly Int128 _sum = scores.Aggregate(Int128.Zero, (sum, s) => sum + s.Micros);

    public override string Name => "average";

    public override Int128 At(int place, Int128 unit) => FixedPoint.ToMicros(_sum, scores.Count, unit);
}
