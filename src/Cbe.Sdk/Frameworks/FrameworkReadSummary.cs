namespace Cbe.Sdk.Frameworks;

/// <summary>Counts of what was read and what was not, so that nothing is passed over in silence. Immutable.</summary>
public sealed record FrameworkReadSummary
{
    /// <summary>Which form the document had.</summary>
    public FrameworkSource Source { get; init; }

    /// <summary>Competencies read.</summary>
    public int Items { get; init; }

    /// <summary>Items that could not be read: no identifier, or one that stands twice.</summary>
    public int SkippedItems { get; init; }

    /// <summary>Relations read, by type as written.</summary>
    public IReadOnlyDictionary<string, int> Associations { get; init; } = EmptyCounts;

    /// <summary>Relations that could not be read because an end or the type is missing.</summary>
    public int SkippedAssociations { get; init; }

    /// <summary>Ends of relations, and rubric criteria, that lead to nothing in this document.</summary>
    public int UnresolvedEnds { get; init; }

    /// <summary>Rubric criteria attached to a competency.</summary>
    public int RubricCriteria { get; init; }

    /// <summary>Keys that were not read, each with how often it stands; only for CASE, which is read leniently.</summary>
    public IReadOnlyDictionary<string, int> UnknownKeys { get; init; } = EmptyCounts;

    private static IReadOnlyDictionary<string, int> EmptyCounts => System.Collections.ObjectModel.ReadOnlyDictionary<string, int>.Empty;
}
