using System.Globalization;
using Cbe.Cli.Evaluation;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports;
using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Analysis.Sweeping;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Cli.Reports;

/// <summary>Makes the parts of a report and writes the page.</summary>
internal static class ReportRun
{
    public static void Run(ReportRequest request, Screen screen)
    {
        var ranges = Ranges(request);
        PolicyReport? made = null;
        AnalysisBar.Run(screen, progress => made = Report(request, ranges, progress));
        var report = made!;
        OutputFile.Write(request.Output, screen, file =>
        {
            HtmlReport.Write(report, file.Output);
            return 0;
        });
        string what = report.Diff is { } diff ? $"; {Words.Grouped(diff.ChangedCases)} of {Words.Of(diff.Cases, "case")} change" : "";
        screen.Line(string.Create(CultureInfo.InvariantCulture, $"{request.Engine.Pack}, {Words.Of(request.Population.Count, "learner")}, as of {Words.Day(request.AsOf)}{what}"));
    }

    private static PolicyReport Report(ReportRequest request, IReadOnlyList<SweepRange> ranges, IProgress<AnalysisProgress>? progress)
    {
        bool whole = request.Whole || !request.Engine.CanEvaluateTables || request.Against is { CanEvaluateTables: false };
        var decisions = PopulationDecisions.Of(request.Engine, request.Population, request.AsOf, whole, request.Threads);
        var reform = request.Against is null ? null : PopulationDecisions.Of(request.Against, request.AgainstPopulation ?? request.Population, request.AgainstAsOf, whole, request.Threads);
        var scenarios = Scenarios(request);
        return new(decisions)
        {
            Title = request.Title,
            Reform = reform,
            Diff = reform is null ? null : PolicyDiff.Between(decisions, reform, Options(request, whole), progress),
            Sweeps = [.. ranges.Select(r => PolicySweep.Of(request.Engine, request.Population, request.AsOf, [r], Options(request), progress))],
            Equity = Audit(request, progress),
            Scenarios = scenarios is null ? null : ScenarioRunner.Run(request.Engine, scenarios, null, progress),
            Coverage = scenarios is null ? null : ScenarioCoverage.Of(request.Engine, scenarios, progress),
            ShowLearners = request.ShowLearners,
        };
    }

    /// <summary>Figures are checked before anything is decided.</summary>
    private static IReadOnlyList<SweepRange> Ranges(ReportRequest request)
    {
        try
        {
            return SweepRanges.Parse(request.Engine, request.AsOf, request.Sweeps);
        }
        catch (SweepException e)
        {
            throw new InvalidInputException(string.Join("; ", e.Problems.Select(p => p.Message)), e.Problems[^1].Help);
        }
    }

    private static ScenarioFile? Scenarios(ReportRequest request)
    {
        if (request.Scenarios is not { } path)
        {
            return null;
        }

        var read = ScenarioFile.Read(path, request.Engine);
        return read.File ?? throw new InvalidInputException($"the scenarios `{path}` are refused: {DiagnosticPrinter.Counts(read.Diagnostics)}") { Diagnostics = read.Diagnostics };
    }

    /// <summary>Subgroups are those that were asked for, or the pack's; without any there is nothing to compare.</summary>
    private static EquityAudit? Audit(ReportRequest request, IProgress<AnalysisProgress>? progress)
    {
        var subgroups = request.By ?? request.Engine.Pack.Flatten().Elements.Equity.Subgroups;
        return subgroups.Count == 0 ? null
            : EquityAudit.Of(request.Engine, request.Population, request.AsOf, new EquityOptions { Subgroups = request.By, MinimumCount = request.MinimumCount }, null, progress);
    }

    /// <summary>Of a sweep the proficient level is shown: one chart for each attribute.</summary>
    private static SweepOptions Options(ReportRequest request) => SweepOptions.Default with
    {
        By = request.By,
        Outcomes = [$"{request.Engine.Scale.Levels.NameOf(request.Engine.Scale.Proficient)} or above"],
        MinimumCount = request.MinimumCount,
        Whole = request.Whole,
        Threads = request.Threads,
    };

    private static DiffOptions Options(ReportRequest request, bool whole) => new()
    {
        By = request.By,
        MinimumCount = request.MinimumCount,
        Witnesses = request.Witnesses ?? DiffOptions.Default.Witnesses,
        Whole = whole,
        Threads = request.Threads,
    };
}
