using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>The level that a mastery score stands for.</summary>
internal static class MasteryLevels
{
    /// <summary>
    /// A score has the level of its cut. A probability is proficient from the method's own threshold on; which other level
    /// it stands for only the cuts of a scale from 0 to 1 can say, and elsewhere nobody.
    /// </summary>
    public static int? Of(MasteryMethod method, MethodCall call, Number estimate, PerformanceScale scale)
    {
        if (method.Result != MethodResult.Probability)
        {
            return scale.LevelOf(estimate);
        }

        var byCuts = scale.MinimumScore >= Number.Zero && scale.MaximumScore <= Number.One ? scale.LevelOf(estimate) : null;
        return Threshold(method, call) is not { } threshold ? byCuts
            : estimate >= threshold ? Math.Max(byCuts ?? 0, scale.Proficient)
            : byCuts is { } level && scale.Proficient > 1 ? Math.Min(level, scale.Proficient - 1)
            : null;
    }

    private static Number? Threshold(MasteryMethod method, MethodCall call) =>
        method.Parameters.Zip(call.Arguments).Where(p => p.First.IsMasteryThreshold).Select(p => (Number?)p.Second).FirstOrDefault();
}
