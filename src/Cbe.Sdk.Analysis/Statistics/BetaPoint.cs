using MathNet.Numerics;

namespace Cbe.Sdk.Analysis.Statistics;

/// <summary>Points of the beta distribution. The library's own are found by steps of a search that stops too soon for six digits near 0 and 1.</summary>
internal static class BetaPoint
{
    public static double Of(double a, double b, double probability) =>
        probability <= 0 ? 0 : probability >= 1 ? 1 : Root.Of(p => SpecialFunctions.BetaRegularized(a, b, p) - probability, 0, 1);
}
