using System.Globalization;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Equity;

namespace Cbe.Cli.Equity;

/// <summary>Says what the columns of an equity audit mean.</summary>
internal static class EquityLegend
{
    public static void Print(EquityAudit audit, IReadOnlyCollection<string> reasons, Screen screen)
    {
        var cells = audit.Measures.SelectMany(m => m.Subgroups.Cast<AuditCell>().Append(m.All)).ToList();
        string sure = (audit.Options.Confidence * 100).ToString("0.##", CultureInfo.InvariantCulture);
        screen.Line("Each learner counts once, by the part of the own decisions for which the measure holds; the numerator is the sum of these parts. Figures are rounded for reading; --json has more digits.");
        screen.Line($"interval: {sure} %, of a rate by Wilson, of a difference by Newcombe. difference and ratio are to the reference: the greatest rate of the same attribute that is shown as it is, unless --reference names one. A ratio says nothing without its counts, the interval and the test.");
        screen.Line("p: chi-square, or Fisher's exact test (mid-p) where an expected count is below 5. Holm: corrected for all comparisons of this measure by this attribute that are shown; B-H (Benjamini-Hochberg): for all of the audit. A corrected p below 0.05 stands although many are compared.");
        if (cells.Exists(c => c.IsSuppressed))
        {
            screen.Line($"suppressed: this count or another would tell of fewer than {Words.Of(audit.MinimumCount, "learner")}; or, of a whole crossing, a rate near 0 or 1 could be found from it.");
        }

        if (cells.Exists(c => c.IsCoded))
        {
            screen.Line(">=, <=, withheld: the rate is near 1 or 0, which tells of each learner; or such a rate could be found from it. --no-coding shows it to those who may see it.");
        }

        foreach (string reason in reasons)
        {
            screen.Line($"undefined: {reason}.");
        }
    }
}
