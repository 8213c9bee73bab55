using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>Which changed clause or figure is responsible for what.</summary>
internal sealed class CausesSection(ReportView view) : IReportSection
{
    public string Id => "causes";

    public string Title => "What it comes from";

    public bool IsThere => view.Report.Diff is { Causes.Count: > 0 };

    public void Write(Markup m)
    {
        var diff = view.Report.Diff!;
        m.Leaf("p", "Each change was tried alone, and left out alone. It is needed for the cases that stay as they are when everything else is changed.");
        var table = new DataTable("Changes of the pack", "Where", "Before", "After", "Needed for", "Alone: gained", "Alone: lost", "Reference") { Right = [3, 4, 5], Code = [1, 2] };
        foreach (var cause in diff.Causes)
        {
            table.Add(cause.Place, cause.Old ?? "–", cause.New ?? "–", Cases(cause, cause.Needed), Cases(cause, cause.AloneGained), Cases(cause, cause.AloneLost), cause.Reference ?? "");
        }

        table.Write(m);
    }

    private static Cell Cases(ChangeCause cause, long? count) => count is { } cases ? new Cell(Show.Of(cases, "case"), cases) : cause.NotTried is { } why ? $"not tried: {why}" : "–";
}
