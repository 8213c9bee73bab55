using Cbe.Sdk.Analysis.Reports.Page;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>A section of a report.</summary>
internal interface IReportSection
{
    /// <summary>Its anchor.</summary>
    string Id { get; }

    string Title { get; }

    /// <summary>Whether there is something to show.</summary>
    bool IsThere { get; }

    /// <summary>Writes what stands under its title.</summary>
    void Write(Markup m);
}
