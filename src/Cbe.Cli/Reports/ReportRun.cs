using System.Globalization;
using Cbe.Cli.Evaluation;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports;

namespace Cbe.Cli.Reports;

/// <summary>Makes the parts of a report and writes the page.</summary>
internal static class ReportRun
{
    public static void Run(ReportRequest request, Screen screen)
    {
        var report = Report(request);
        OutputFile.Write(request.Output, screen, file =>
        {
            HtmlReport.Write(report, file.Output);
            return 0;
        });
        string what = report.Diff is { } diff ? $"; {Words.Grouped(diff.ChangedCases)} of {Words.Of(diff.Cases, "case")} change" : "";
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"{request.Engine.Pack}, {Words.Of(request.Population.Count, "learner")}, as of {Words.Day(request.AsOf)}{what}"));
    }

    private static PolicyReport Report(ReportRequest request)
    {
        bool whole = request.Whole || !request.Engine.CanEvaluateTables || request.Against is { CanEvaluateTables: false };
        var decisions = PopulationDecisions.Of(request.Engine, request.Population, request.AsOf, whole, request.Threads);
        var reform = request.Against is null ? null : PopulationDecisions.Of(request.Against, request.AgainstPopulation ?? request.Population, request.AgainstAsOf, whole, request.Threads);
        return new(decisions)
        {
            Title = request.Title,
            Reform = reform,
            Diff = reform is null ? null : PolicyDiff.Between(decisions, reform, Options(request, whole)),
            ShowLearners = request.ShowLearners,
        };
    }

    private static DiffOptions Options(ReportRequest request, bool whole) => new()
    {
        By = request.By,
        MinimumCount = request.MinimumCount,
        Witnesses = request.Witnesses ?? DiffOptions.Default.Witnesses,
        Whole = whole,
        Threads = request.Threads,
    };
}
