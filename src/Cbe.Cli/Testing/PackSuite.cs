using Cbe.Cli.Inputs;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Testing;

/// <summary>A pack with the scenarios beside it.</summary>
/// <param name="Path">The pack's file.</param>
/// <param name="Engine">Its engine.</param>
/// <param name="File">Its scenarios.</param>
internal sealed record PackSuite(string Path, CbeEngine Engine, ScenarioFile File)
{
    private const string Help = "write `scenarios.json` or `scenarios.yaml` beside the pack: docs/scenarios.md shows how, and `cbe init` writes one";

    /// <summary>Reads a pack, its framework and its scenarios.</summary>
    /// <param name="path">The pack, or its folder.</param>
    /// <param name="framework">The framework; that beside the pack unless told.</param>
    /// <param name="scenarios">The scenarios; those beside the pack unless told.</param>
    public static PackSuite Load(string path, string? framework, string? scenarios)
    {
        string pack = Directory.Exists(path) ? System.IO.Path.Combine(path, "pack.json") : path;
        string beside = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(pack) ?? "", "framework.json");
        string? used = framework ?? (System.IO.File.Exists(beside) ? beside : null);
        var competencies = used is null ? null : FrameworkInput.Read(used);
        if (competencies is { Framework: null })
        {
            throw new InvalidInputException($"the framework `{used}` cannot be used") { Diagnostics = competencies.Diagnostics };
        }

        var check = PackCheck.Of(path, competencies?.Framework);
        if (check.Engine is not { } engine)
        {
            throw new InvalidInputException($"the pack `{Shown(check.Path)}` is refused: {DiagnosticPrinter.Counts(check.Diagnostics)}") { Diagnostics = [.. check.Diagnostics.Where(d => d.Severity == Severity.Error)] };
        }

        string file = scenarios ?? ScenarioFile.Beside(pack) ?? throw new InvalidInputException($"`{Shown(path)}` has no scenarios", Help);
        var read = ScenarioFile.Read(file, engine);
        return read.File is { } made ? new(pack, engine, made)
            : throw new InvalidInputException($"the scenarios `{Shown(file)}` cannot be used: {DiagnosticPrinter.Counts(read.Diagnostics)}") { Diagnostics = read.Diagnostics };
    }

    /// <summary>A path as it is shown, the same on every system.</summary>
    public static string Shown(string path) => path.Replace('\\', '/');
}
