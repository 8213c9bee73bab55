using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>The mastery score of one case: the pack's method over the scores that are there, oldest first.</summary>
internal static class MasteryEstimate
{
    public static CompetencyCase Add(CompetencyCase about, (MasteryMethod Method, MethodCall Call)? mastery, PerformanceScale scale, EvidenceItems items)
    {
        int score = items.Type.TryGet("Score", out var field) ? field.Index : throw new InvalidOperationException("Evidence has no score.");
        List<Number> scores = [.. about.Evidence.Select(r => r.Cells[score]).Where(v => v.IsExact).Select(v => v.Number)];
        var estimate = mastery is var (method, call) && about.Evidence.Count > 0 ? method.Estimate(call, scores) : null;
        return about with { Scores = scores, MasteryScore = estimate, MasteryLevel = estimate is { } e ? scale.LevelOf(e) : null };
    }
}
