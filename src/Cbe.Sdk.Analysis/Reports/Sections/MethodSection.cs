using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>How to read the figures.</summary>
internal sealed class MethodSection(ReportView view) : IReportSection
{
    private readonly ReportView _view = view;

    public string Id => "method";

    public string Title => "How to read this";

    public bool IsThere => true;

    public void Write(Markup m)
    {
        m.Leaf("h3", "Decisions");
        m.Leaf("p", $"Every decision has one of three answers: met, not met, insufficient. Insufficient means that the evidence at hand cannot tell. A rate counts the decided cases: met out of met and not met. All are made for {Show.Day(_view.Decisions.AsOf)}; later evidence is not seen.");
        m.Leaf("h3", "Intervals");
        m.Leaf("p", "An interval of 95 % says how much a figure could move by chance alone if learners like these came again. Rates have Wilson's interval, differences of rates Newcombe's. Where an interval holds zero, chance alone may explain the difference. Several subgroups are compared at once, so probabilities are corrected for that.");
        m.Leaf("h3", "What is withheld");
        m.Leaf("p", "Figures of small subgroups are withheld, shown as “suppressed”, because they could tell of single learners; where one figure could be computed from the others, another is withheld with it. “Undefined” means that there is no such figure, with the reason: it is neither zero nor one.");
        m.Leaf("h3", "What this cannot say");
        m.Leaf("p", "A difference between subgroups says that a policy works out differently for them, not why. A report shows what a policy does with the evidence that is recorded; what teachers would record under another policy it does not know.");
    }
}
