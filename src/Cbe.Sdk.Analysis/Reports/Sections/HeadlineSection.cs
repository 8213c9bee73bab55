using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>The first screen: what this is, about whom, and what matters most.</summary>
internal sealed class HeadlineSection(ReportView view) : IReportSection
{
    public string Id => "headline";

    public string Title => "At a glance";

    public bool IsThere => true;

    public void Write(Markup m)
    {
        var decisions = view.Decisions;
        m.Leaf("p", $"{view.PackTitle} decides about {Show.Of(decisions.Population.Count, "learner")} and {Show.Of(decisions.Subjects.Count, "competency", "competencies")}, that is {Show.Of(decisions.Count, "case")}, for {Show.Day(decisions.AsOf)}.", ("class", "lead"));
        if (view.Engine.Pack.Description is { } description)
        {
            m.Leaf("p", description);
        }
    }
}
