using System.Globalization;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>Findings in sentences.</summary>
internal static class FindingWords
{
    public static string Of(DiffFinding finding) => string.Create(CultureInfo.InvariantCulture,
        $"{finding.Subgroup}: {finding.Rate.Held:#,0} of {finding.Rate.Total:#,0} learners {(finding.IsLoss ? "lose" : "gain")} something ({Percent(finding.Rate.Rate)}), {finding.OthersRate.Held:#,0} of {finding.OthersRate.Total:#,0} others ({Percent(finding.OthersRate.Rate)}): {Math.Abs(finding.Comparison.Difference) * 100:0.0} points more, 95 % interval {finding.Comparison.Interval.Low * 100:0.0} to {finding.Comparison.Interval.High * 100:0.0}");

    private static string Percent(double rate) => string.Create(CultureInfo.InvariantCulture, $"{rate * 100:0.0} %");
}
