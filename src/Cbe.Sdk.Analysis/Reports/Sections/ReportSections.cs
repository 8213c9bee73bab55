namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>The sections in the order in which they are read: first what matters to people, last how it was found.</summary>
internal static class ReportSections
{
    public static IReadOnlyList<IReportSection> Of(ReportView view) =>
    [
        new HeadlineSection(view),
        new SubgroupsSection(view),
        new CausesSection(view),
        new ChangesSection(view),
        new WitnessesSection(view),
        new SweepsSection(view),
        new EquitySection(view),
        new LevelsSection(view),
        new PathwaysSection(view),
        new RulesSection(view),
        new CoverageSection(view),
        new ProvenanceSection(view),
        new MethodSection(view),
    ];
}
