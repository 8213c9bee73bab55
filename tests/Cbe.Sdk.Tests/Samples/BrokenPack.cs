using System.Text.Json.Nodes;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>A folder of samples/packs/broken: a pack with a mistake, and what is to be said about it.</summary>
internal sealed class BrokenPack(string name)
{
    public static string Root { get; } = RepositoryRoot.At("samples", "packs", "broken");

    public JsonObject Expected { get; } = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Root, name, "expected.json")))!;

    public string AcceptedPath => Path.Combine(Root, name, "diagnostics.txt");

    public static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(Root).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    /// <summary>What is said when the pack is loaded and an engine is made of it.</summary>
    public IReadOnlyList<Diagnostic> Diagnose()
    {
        var result = RulePack.TryLoad(Path.Combine(Root, name, "pack.json"));
        if (result.Pack is not { } pack)
        {
            return result.Diagnostics;
        }

        string framework = Path.Combine(Root, name, "framework.json");
        CbeEngine.TryCreate(pack, File.Exists(framework) ? FrameworkReader.ReadFile(framework).Framework : null, out var diagnostics);
        return diagnostics;
    }

    /// <summary>As a terminal shows it, with places told from the folder of broken packs.</summary>
    public static string Render(IReadOnlyList<Diagnostic> diagnostics) =>
        string.Join("\n\n", diagnostics).Replace(Root.Replace('\\', '/') + "/", "", StringComparison.Ordinal) + "\n";
}
