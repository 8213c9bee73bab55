using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>What came of reading a mapping. Immutable.</summary>
/// <param name="Mapping">The mapping, or null when a diagnostic is an error.</param>
/// <param name="Diagnostics">Everything that is wrong with it, with its place.</param>
public sealed record CsvMappingResult(CsvMapping? Mapping, IReadOnlyList<Diagnostic> Diagnostics);
