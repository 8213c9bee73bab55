using Cbe.Cli.Terminal;
using Cbe.Sdk.Frameworks;

namespace Cbe.Cli.Inputs;

/// <summary>The framework that a verb works with.</summary>
internal static class FrameworkInput
{
    public static CompetencyFramework Load(string path, Screen screen)
    {
        var read = Read(path);
        if (read.Framework is not { } framework)
        {
            throw new InvalidInputException($"the framework `{path}` cannot be used") { Diagnostics = read.Diagnostics };
        }

        if (DiagnosticPrinter.Counts(read.Diagnostics) is { } counts)
        {
            screen.Note($"{path}: {counts} (`cbe framework {path}` shows them)");
        }

        return framework;
    }

    public static FrameworkReadResult Read(string path) =>
        File.Exists(path) ? FrameworkReader.ReadFile(path) : throw new InvalidInputException($"there is no file `{path}`", "check the path");
}
