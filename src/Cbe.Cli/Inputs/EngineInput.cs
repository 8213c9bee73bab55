using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;

namespace Cbe.Cli.Inputs;

/// <summary>The engine that a verb asks: a pack, perhaps a framework, in force on the day.</summary>
internal static class EngineInput
{
    public static CbeEngine Load(string pack, string? framework, DateOnly asOf, Screen screen) =>
        Load(pack, framework is null ? null : FrameworkInput.Load(framework, screen), asOf, screen);

    /// <summary>An engine for reading alone: on what day it is in force is not asked.</summary>
    public static CbeEngine Load(string pack, string? framework, Screen screen) =>
        Load(pack, framework is null ? null : FrameworkInput.Load(framework, screen), screen);

    public static CbeEngine Load(string pack, CompetencyFramework? framework, DateOnly asOf, Screen screen)
    {
        var engine = Load(pack, framework, screen);
        var effective = engine.Pack.Effective;
        return effective.Contains(asOf) ? engine : throw new InvalidInputException(
            $"the pack `{engine.Pack}` is not in force on {Words.Day(asOf)}",
            $"it is in force from {(effective.From is { } f ? Words.Day(f) : "ever")} to {(effective.To is { } t ? Words.Day(t) : "no end")}");
    }

    public static CbeEngine Load(string pack, CompetencyFramework? framework, Screen screen)
    {
        var check = PackCheck.Of(pack, framework);
        if (check.Engine is not { } engine)
        {
            throw new InvalidInputException($"the pack `{check.Path}` is refused: {DiagnosticPrinter.Counts(check.Diagnostics)}")
            {
                Diagnostics = [.. check.Diagnostics.Where(d => d.Severity == Severity.Error)],
            };
        }

        if (DiagnosticPrinter.Counts(check.Diagnostics) is { } counts)
        {
            screen.Note($"{check.Path}: {counts} (`cbe check {pack}` shows them)");
        }

        return engine;
    }
}
