using Cbe.Sdk;
using Cbe.Sdk.Analysis.Simulation;

namespace Cbe.Cli.Simulation;

/// <summary>What <c>cbe simulate</c> was asked for.</summary>
internal sealed record SimulationRequest(CbeEngine Engine, PopulationModel Model, SimulationSettings Settings, string Output, OutputFormat Format, bool Json);
