using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Verification.Tests.Verifying;

/// <summary>The sample packs with the frameworks that lie beside them, and small packs that are written in tests.</summary>
internal static class VerifiedPacks
{
    public static string Root { get; } = Path.Combine(Repository(), "samples", "packs");

    /// <summary>The engine of a sample pack, with its framework where it has one.</summary>
    public static CbeEngine Engine(string name)
    {
        string framework = Path.Combine(Root, name, "framework.json");
        return CbeEngine.Create(RulePack.Load(Path.Combine(Root, name, "pack.json")), File.Exists(framework) ? FrameworkReader.ReadFile(framework).Framework : null);
    }

    /// <summary>An engine of a small pack with one rule for the level Proficient.</summary>
    /// <param name="expression">The rule.</param>
    /// <param name="more">What stands beside the scale, each with a comma behind.</param>
    public static CbeEngine Proficient(string expression, string more) => CbeEngine.Create(RulePack.Parse($$"""
        {
          "language": 1, "id": "small", "version": "1.0.0", "effective": { "from": "2025-08-01" },
          "scale": { "levels": ["Beginning", "Developing", "Proficient", "Advanced"], "proficient": "Proficient", "score": { "min": 0, "max": 100, "cuts": [0, 50, 70, 90] } },
          {{more}}
          "elements": { "progression": { "levels": [ { "level": "Proficient", "ruleName": "proficient", "expression": "{{expression}}" } ] } }
        }
        """));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Cbe.Sdk.sln")))
        {
            folder = folder.Parent;
        }

        return folder!.FullName;
    }
}
