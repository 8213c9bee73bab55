using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>What came of reading a model. Immutable.</summary>
/// <param name="Model">The model, or null when a diagnostic is an error.</param>
/// <param name="Diagnostics">Everything that is wrong with it, with its place.</param>
public sealed record PopulationModelResult(PopulationModel? Model, IReadOnlyList<Diagnostic> Diagnostics);
