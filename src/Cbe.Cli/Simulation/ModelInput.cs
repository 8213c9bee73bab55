using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Simulation;

namespace Cbe.Cli.Simulation;

/// <summary>The model that a verb simulates by.</summary>
internal static class ModelInput
{
    /// <summary>The model in a file; the default where there is none.</summary>
    public static PopulationModel Load(string? path)
    {
        if (path is null)
        {
            return new();
        }

        if (!File.Exists(path))
        {
            throw new InvalidInputException($"there is no file `{path}`", "check the path of the model");
        }

        var read = PopulationModel.ReadFile(path);
        return read.Model ?? throw new InvalidInputException($"the model `{path}` is refused: {DiagnosticPrinter.Counts(read.Diagnostics)}") { Diagnostics = read.Diagnostics };
    }
}
