namespace Cbe.Sdk.Learners;

/// <summary>The learners part of a mapping: one or more rows for each learner, the first of which counts.</summary>
internal sealed record CsvLearners
{
    public string File { get; init; } = "";

    public required CsvField Learner { get; init; }

    public required IReadOnlyDictionary<string, CsvField> Subgroups { get; init; }

    public required IReadOnlyDictionary<string, CsvField> Facts { get; init; }

    public bool IncludeWithoutEvidence { get; init; }
}
