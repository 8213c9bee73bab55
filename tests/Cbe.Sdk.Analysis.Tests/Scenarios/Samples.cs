using System.Text;
using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Scenarios;

/// <summary>The sample packs with their scenarios, and scenarios of our own for them.</summary>
internal static class Samples
{
    private static readonly Dictionary<string, CbeEngine> Engines = [];

    /// <summary>All folders that have scenarios, below samples/packs.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. new[] { RepositoryRoot.At("samples", "packs"), RepositoryRoot.At("samples", "packs", "gallery") }.SelectMany(Directory.EnumerateDirectories)
            .Where(f => File.Exists(Path.Combine(f, "scenarios.json"))).Select(f => Path.GetRelativePath(RepositoryRoot.At("samples", "packs"), f).Replace('\\', '/')).Order(StringComparer.Ordinal),
    ];

    public static CbeEngine Engine(string name)
    {
        lock (Engines)
        {
            if (!Engines.TryGetValue(name, out var engine))
            {
                string framework = At(name, "framework.json");
                Engines.Add(name, engine = CbeEngine.Create(RulePack.Load(At(name, "pack.json")), File.Exists(framework) ? FrameworkReader.ReadFile(framework).Framework : null));
            }

            return engine;
        }
    }

    public static ScenarioFile FileOf(string name) => ScenarioFile.Read(At(name, "scenarios.json"), Engine(name)).GetFileOrThrow();

    public static string At(string name, string file) => Path.Combine(RepositoryRoot.At("samples", "packs"), name, file);

    /// <summary>Scenarios as they would stand beside Riverside's pack.</summary>
    public static ScenarioReadResult Riverside(string text, string file = "riverside.json") => ScenarioFile.Parse(At("riverside", file), Encoding.UTF8.GetBytes(text), Engine("riverside"));

    /// <summary>A small pack: three demonstrations, and an average of 70.</summary>
    public static CbeEngine Small { get; } = CbeEngine.Create(RulePack.Parse("""
        {
          "language": 1, "id": "small", "version": "1",
          "scale": { "levels": ["Below", "At", "Well above"], "proficient": "At", "score": { "min": 0, "max": 100 } },
          "mastery": { "method": "average" },
          "parameters": { "needed": { "type": "number", "min": 1, "max": 9, "value": 3 } },
          "elements": { "progression": { "levels": [
            { "level": "At", "ruleName": "at", "expression": "attempts >= params.needed and mastery.Score >= 70" }
          ] } }
        }
        """));

    public static ScenarioReadResult OfSmall(string text, string file = "small.json") => ScenarioFile.Parse(file, Encoding.UTF8.GetBytes(text), Small);
}
