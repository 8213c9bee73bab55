using System.Globalization;
using System.Text.Json.Nodes;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>A folder of samples/packs with scenario learners and what is expected of them.</summary>
internal sealed class SamplePack
{
    private readonly Dictionary<string, LearnerRecord> _learners;
    private readonly JsonObject _expected;

    private SamplePack(string folder, string expectations)
    {
        Folder = folder;
        string framework = Path.Combine(Folder, "framework.json");
        HasFramework = File.Exists(framework);
        Pack = RulePack.Load(Path.Combine(Folder, "pack.json"));
        Engine = CbeEngine.Create(Pack, HasFramework ? FrameworkReader.ReadFile(framework).Framework : null);
        var reader = LearnerReader.Open(Path.Combine(Folder, "learners.jsonl"), Engine.RecordSchema);
        _learners = reader.Records().ToDictionary(l => l.Id);
        Summary = reader.Summary;
        _expected = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, expectations)))!;
        AsOf = DateOnly.ParseExact((string)_expected["asOf"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Expectations = [.. _expected["expectations"]!.AsArray().Select(e => new SampleExpectation(e!.AsObject()))];
        NeverInsufficient = (_expected["neverInsufficient"]?.AsObject() ?? []).ToDictionary(e => e.Key, e => (string)e.Value!);
    }

    public static string Root { get; } = RepositoryRoot.At("samples", "packs");

    /// <summary>The packs that have learners, by the name of their folder: one that is only extended has none of its own.</summary>
    public static IReadOnlyDictionary<string, SamplePack> All { get; } =
        Folders().Where(n => File.Exists(Path.Combine(Root, n, "expected.json"))).ToDictionary(n => n, n => new SamplePack(Path.Combine(Root, n), "expected.json"), StringComparer.Ordinal);

    /// <summary>The packs of samples/packs/gallery: real policies, each in a folder of its own.</summary>
    public static IReadOnlyDictionary<string, SamplePack> Gallery { get; } = Directory.EnumerateDirectories(Path.Combine(Root, "gallery"))
        .Order(StringComparer.Ordinal).ToDictionary(f => Path.GetFileName(f), f => new SamplePack(f, "scenarios.json"), StringComparer.Ordinal);

    public string Name => Path.GetFileName(Folder);

    public string Folder { get; }

    public bool HasFramework { get; }

    public string ReadmePath => Path.Combine(Folder, "README.md");

    public RulePack Pack { get; }

    public CbeEngine Engine { get; }

    /// <summary>The day of the expectations that name no other.</summary>
    public DateOnly AsOf { get; }

    public ReadingSummary Summary { get; }

    public IReadOnlyCollection<LearnerRecord> Learners => _learners.Values;

    public IReadOnlyList<SampleExpectation> Expectations { get; }

    /// <summary>Rules that cannot end insufficient, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> NeverInsufficient { get; }

    /// <summary>The rules that the pack holds itself.</summary>
    public IEnumerable<Rule> OwnRules => Pack.Elements.All.SelectMany(s => s.AllRules);

    /// <summary>All folders that hold a pack, the broken ones aside.</summary>
    public static IReadOnlyList<string> Folders() =>
        [.. Directory.EnumerateDirectories(Root).Where(d => File.Exists(Path.Combine(d, "pack.json"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    /// <summary>The rules that the pack in a folder holds itself.</summary>
    public static IReadOnlyList<Rule> RulesOf(string folder) =>
        [.. RulePack.Load(Path.Combine(Root, folder, "pack.json")).Elements.All.SelectMany(s => s.AllRules)];

    /// <summary>A row about a learner, a subgroup of the class, or the framework holds.</summary>
    public void Check(SampleExpectation expectation)
    {
        if (expectation.Learner is not null)
        {
            expectation.Check(Evaluate(expectation));
        }
        else
        {
            expectation.CheckRule(expectation.Subgroup is null ? EvaluateFramework()!.Decisions : EvaluateClass()!.Decisions);
        }
    }

    public LearnerReport Evaluate(SampleExpectation expectation) => Engine.Evaluate(_learners[expectation.Learner!], expectation.AsOf ?? AsOf);

    /// <summary>How the framework is put, on the day of the expectations.</summary>
    public FrameworkReport? EvaluateFramework() => HasFramework ? Engine.EvaluateFramework(AsOf) : null;

    /// <summary>The class of the pack by subgroups; null where the pack has none.</summary>
    public EquityReport? EvaluateClass()
    {
        string path = Path.Combine(Folder, "class.jsonl");
        return File.Exists(path) ? Engine.EvaluateEquity(LearnerReader.Open(path, Engine.RecordSchema).Records(), AsOf) : null;
    }

    /// <summary>All learners on the day of the expectations.</summary>
    public IEnumerable<LearnerReport> Reports() => _learners.Values.Select(l => Engine.Evaluate(l, AsOf));
}
