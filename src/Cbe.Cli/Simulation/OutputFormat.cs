using Cbe.Sdk.Text;

namespace Cbe.Cli.Simulation;

/// <summary>What simulated learners are written as.</summary>
internal enum OutputFormat
{
    JsonLines,
    Table,
    Csv,
}

/// <summary>The format that is meant: as it is said, or by the name of the output.</summary>
internal static class OutputFormats
{
    private static readonly Dictionary<string, OutputFormat> Names = new(StringComparer.OrdinalIgnoreCase) { ["jsonl"] = OutputFormat.JsonLines, ["table"] = OutputFormat.Table, ["csv"] = OutputFormat.Csv };

    public static OutputFormat Of(string? said, string output) =>
        said is not null ? Names.TryGetValue(said, out var format) ? format : throw new InvalidInputException($"`{said}` is not a format", NearMiss.Help(said, Names.Keys, "formats"))
        : Path.GetExtension(output).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => OutputFormat.JsonLines,
            ".cbet" or ".cbe" => OutputFormat.Table,
            "" => OutputFormat.Csv,
            var other => throw new InvalidInputException($"the name `{output}` does not say what to write: `{other}` is not known", "name a .jsonl, a .cbet or a folder, or say --format"),
        };
}
