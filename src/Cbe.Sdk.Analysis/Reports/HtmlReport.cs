using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports;

/// <summary>Reports as one HTML file that needs nothing else: no network, and no script to be read. The same report is always the same text.</summary>
public static class HtmlReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="report">What to show.</param>
    /// <param name="output">Where to; UTF-8 is expected.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static void Write(PolicyReport report, TextWriter output, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        new ReportPage(report, progress, cancellationToken).Write(new Markup(output));
    }
}
