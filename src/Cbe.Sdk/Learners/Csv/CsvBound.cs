namespace Cbe.Sdk.Learners;

/// <summary>A field whose columns are found.</summary>
/// <param name="Field">How the value is made.</param>
/// <param name="Columns">Where it comes from.</param>
/// <param name="Origin">For a day counted from an origin: what names the origin.</param>
internal sealed record CsvBound(CsvField Field, CsvColumn[] Columns, CsvBound? Origin);
