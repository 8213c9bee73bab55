using Cbe.Sdk.Text;

namespace Cbe.Sdk.Frameworks;

/// <summary>A CASE item while its relations and its rubric are still being gathered.</summary>
internal sealed class CaseItem(Competency competency, Location place)
{
    public Location Place { get; } = place;

    public List<string> Parents { get; } = [];

    public List<string> Prerequisites { get; } = [];

    public List<string> Related { get; } = [];

    public List<string> Equivalent { get; } = [];

    public List<RubricCriterion> Criteria { get; } = [];

    public string? RubricId { get; set; }

    public string? RubricTitle { get; set; }

    public Competency ToCompetency() => competency with
    {
        Parents = Distinct(Parents),
        Prerequisites = Distinct(Prerequisites),
        Related = Distinct(Related),
        Equivalent = Distinct(Equivalent),
        Rubric = Criteria.Count == 0 ? null : new Rubric { Id = RubricId, Title = RubricTitle, Criteria = Criteria },
    };

    private static List<string> Distinct(List<string> ids) => [.. ids.Distinct(StringComparer.Ordinal)];
}
