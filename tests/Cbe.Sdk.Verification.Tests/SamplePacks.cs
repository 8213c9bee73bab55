using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification.Tests;

/// <summary>The sample packs, and small packs that are written in tests.</summary>
internal static class SamplePacks
{
    public static string Root { get; } = Repository("samples", "packs");

    /// <summary>The engine of a sample pack, with its framework where it has one.</summary>
    public static CbeEngine Engine(string name)
    {
        string framework = Path.Combine(Root, name, "framework.json");
        return CbeEngine.Create(RulePack.Load(Path.Combine(Root, name, "pack.json")), File.Exists(framework) ? FrameworkReader.ReadFile(framework).Framework : null);
    }

    /// <summary>An engine of a small pack: four levels, scores 0 to 100, and what is written of its elements.</summary>
    /// <param name="elements">What stands in <c>elements</c>.</param>
    /// <param name="more">What stands beside it, each with a comma behind.</param>
    public static CbeEngine Small(string elements, string more = "") => CbeEngine.Create(RulePack.Parse($$"""
        {
          "language": 1, "id": "small", "version": "1.0.0", "effective": { "from": "2025-08-01" },
          "scale": { "levels": ["Beginning", "Developing", "Proficient", "Advanced"], "proficient": "Proficient", "score": { "min": 0, "max": 100, "cuts": [0, 50, 70, 90] } },
          {{more}}
          "elements": { {{elements}} }
        }
        """));

    /// <summary>An engine of a small pack with one rule for the level Proficient.</summary>
    public static CbeEngine Proficient(string expression, string more = "", string elements = "") =>
        Small($$"""{{elements}} "progression": { "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "{{expression}}" } ] }""", more);

    public static string Repository(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cbe.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine([folder!.FullName, .. path]);
    }
}
