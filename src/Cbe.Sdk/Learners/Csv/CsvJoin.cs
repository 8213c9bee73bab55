namespace Cbe.Sdk.Learners;

/// <summary>A lookup file: each row of evidence finds the row of it whose key columns hold the same values.</summary>
/// <param name="File">The file, relative to the data folder.</param>
/// <param name="On">Column of the row so far, and column of the lookup file.</param>
/// <param name="Prefix">When given, the lookup file's columns are named <c>prefix.column</c>.</param>
/// <param name="Optional">Whether a row without a partner stays, with these columns missing.</param>
internal sealed record CsvJoin(string File, IReadOnlyList<(string Column, string To)> On, string? Prefix, bool Optional);
