using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Counting;

/// <summary>Scores as parts of a scale, in millionths.</summary>
internal sealed class PerformanceScaleParts(PerformanceScale scale)
{
    private readonly long _width = Math.Max(1, scale.MaximumScore.Micros - scale.MinimumScore.Micros);

    public long PartOf(Number score) => Math.Clamp((long)((Int128)(score.Micros - scale.MinimumScore.Micros) * Number.Scale / _width), 0, Number.Scale);
}
