using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>A folder of samples/packs with scenario learners and the scenarios that test it.</summary>
internal sealed class SamplePack
{
    private readonly Lazy<ScenarioReport> _ran;

    private SamplePack(string folder)
    {
        Folder = folder;
        string framework = Path.Combine(Folder, "framework.json");
        HasFramework = File.Exists(framework);
        Pack = RulePack.Load(Path.Combine(Folder, "pack.json"));
        Engine = CbeEngine.Create(Pack, HasFramework ? FrameworkReader.ReadFile(framework).Framework : null);
        var reader = LearnerReader.Open(Path.Combine(Folder, "learners.jsonl"), Engine.RecordSchema);
        Learners = [.. reader.Records()];
        Summary = reader.Summary;
        Scenarios = ScenarioFile.Read(Path.Combine(Folder, "scenarios.json"), Engine).GetFileOrThrow();
        _ran = new(() => ScenarioRunner.Run(Engine, Scenarios));
    }

    public static string Root { get; } = RepositoryRoot.At("samples", "packs");

    /// <summary>The packs that have learners, by the name of their folder: one that is only extended has none of its own.</summary>
    public static IReadOnlyDictionary<string, SamplePack> All { get; } =
        Folders().Where(n => File.Exists(Path.Combine(Root, n, "scenarios.json"))).ToDictionary(n => n, n => new SamplePack(Path.Combine(Root, n)), StringComparer.Ordinal);

    /// <summary>The packs of samples/packs/gallery: real policies, each in a folder of its own.</summary>
    public static IReadOnlyDictionary<string, SamplePack> Gallery { get; } = Directory.EnumerateDirectories(Path.Combine(Root, "gallery"))
        .Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileName(f), f => new SamplePack(f), StringComparer.Ordinal);

    public string Name => Path.GetFileName(Folder);

    public string Folder { get; }

    public bool HasFramework { get; }

    public string ReadmePath => Path.Combine(Folder, "README.md");

    public RulePack Pack { get; }

    public CbeEngine Engine { get; }

    /// <summary>The day of the scenarios that name no other.</summary>
    public DateOnly AsOf => Scenarios.AsOf;

    public ReadingSummary Summary { get; }

    public IReadOnlyList<LearnerRecord> Learners { get; }

    /// <summary>What is expected of them, of a class and of the framework.</summary>
    public ScenarioFile Scenarios { get; }

    /// <summary>What came of each scenario.</summary>
    public IReadOnlyList<ScenarioResult> Results => _ran.Value.Results;

    /// <summary>The rules that the pack holds itself.</summary>
    public IEnumerable<Rule> OwnRules => Pack.Elements.All.SelectMany(s => s.AllRules);

    /// <summary>All folders that hold a pack, the broken ones aside.</summary>
    public static IReadOnlyList<string> Folders() =>
        [.. Directory.EnumerateDirectories(Root).Where(d => File.Exists(Path.Combine(d, "pack.json"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>The rules that the pack in a folder holds itself.</summary>
    public static IReadOnlyList<Rule> RulesOf(string folder) =>
        [.. RulePack.Load(Path.Combine(Root, folder, "pack.json")).Elements.All.SelectMany(s => s.AllRules)];

    /// <summary>How the framework is put, on the day of the expectations.</summary>
    public FrameworkReport? EvaluateFramework() => HasFramework ? Engine.EvaluateFramework(AsOf) : null;

    /// <summary>The class of the pack by subgroups; null where the pack has none.</summary>
    public EquityReport? EvaluateClass()
    {
        string path = Path.Combine(Folder, "class.jsonl");
        return File.Exists(path) ? Engine.EvaluateEquity(LearnerReader.Open(path, Engine.RecordSchema).Records(), AsOf) : null;
    }

    /// <summary>All learners on the day of the expectations.</summary>
    public IEnumerable<LearnerReport> Reports() => Learners.Select(l => Engine.Evaluate(l, AsOf));
}
