namespace Cbe.Sdk.Learners;

/// <summary>The evidence part of a mapping.</summary>
internal sealed record CsvEvidence
{
    public string File { get; init; } = "";

    public IReadOnlyList<CsvJoin> Joins { get; init; } = [];

    public required CsvField Learner { get; init; }

    /// <summary>Null: file name and line of the row.</summary>
    public CsvField? Id { get; init; }

    /// <summary>By the name of the evidence field.</summary>
    public required IReadOnlyDictionary<string, CsvField> Fields { get; init; }

    public required IReadOnlyDictionary<string, CsvField> Facts { get; init; }

    public bool LevelFromScore { get; init; }
}
