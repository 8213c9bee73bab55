using Cbe.Sdk.Analysis.Reports.Charts;
using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Analysis.Scenarios;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>How well the pack is tested: its scenarios, and what they do not show.</summary>
internal sealed class CoverageSection(ReportView view) : IReportSection
{
    private const int MostMissing = 100;

    public string Id => "coverage";

    public string Title => "How the pack is tested";

    public bool IsThere => view.Report.Scenarios is not null || view.Report.Coverage is not null;

    public void Write(Markup m)
    {
        if (view.Report.Scenarios is { } scenarios)
        {
            m.Leaf("p", scenarios.Holds ? $"All {Show.Of(scenarios.Results.Count, "scenario")} hold." : $"{Show.Count(scenarios.Failed)} of {Show.Of(scenarios.Results.Count, "scenario")} do not hold.");
            Failures(m, scenarios);
        }

        if (view.Report.Coverage is { } coverage)
        {
            Coverage(m, coverage);
        }
    }

    private static void Failures(Markup m, ScenarioReport scenarios)
    {
        var table = new DataTable("Scenarios that do not hold", "Scenario", "About", "Expected", "Decided");
        foreach (var (scenario, failure) in scenarios.Results.SelectMany(r => r.Failures.Select(f => (r.Scenario, f))))
        {
            table.Add(scenario.Name, failure.Expectation.About, failure.Expectation.Text, failure.Decided);
        }

        if (table.Count > 0)
        {
            table.Write(m);
        }
    }

    private static void Coverage(Markup m, ScenarioCoverage coverage)
    {
        m.Leaf("p", "Scenarios should show each rule and each condition met, not met and insufficient, and each threshold just below it, at it and just above it. What cannot happen is not counted.");
        var table = new DataTable("What scenarios show", "Of", "Shown", "Can happen", "Share") { Right = [1, 2, 3] };
        var rows = new List<BarRow>();
        foreach (var (name, kind) in ((string, CoverageKind?)[])[("rules", CoverageKind.Rule), ("conditions", CoverageKind.Condition), ("thresholds", CoverageKind.Threshold), ("all", null)])
        {
            var (seen, total) = coverage.Of(kind);
            double share = total == 0 ? 1 : (double)seen / total;
            table.Add(name, Cell.Of(seen), Cell.Of(total), total == 0 ? "there are none" : Cell.Percent(share));
            rows.Add(new(name, [new(share, $"{Show.Count(seen)} of {Show.Count(total)}")]));
        }

        new BarChart(new("chart-coverage", "What scenarios show of the pack", $"Bars of what is shown, out of what can happen: {coverage}."), rows) { Figures = table }.Write(m);
        var missing = coverage.Missing;
        if (missing.Count == 0)
        {
            m.Leaf("p", "Nothing is missing.");
            return;
        }

        var list = new DataTable($"What no scenario shows{(missing.Count > MostMissing ? $", the first {MostMissing} of {Show.Count(missing.Count)}" : "")}", "Rule", "Part", "Not shown") { Code = [1] };
        foreach (var (item, goal) in missing.Take(MostMissing))
        {
            list.Add(item.Rule, item.Text, goal.Name);
        }

        list.Write(m);
    }
}
