using System.Globalization;
using System.Text.Json.Nodes;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>A folder of samples/packs with scenario learners and what is expected of them.</summary>
internal sealed class SamplePack
{
    private readonly Dictionary<string, LearnerRecord> _learners;
    private readonly JsonObject _expected;

    public SamplePack(string name)
    {
        string folder = Path.Combine(Root, name);
        Engine = CbeEngine.Create(RulePack.Load(Path.Combine(folder, "pack.json")), FrameworkReader.ReadFile(Path.Combine(folder, "framework.json")).Framework);
        var reader = LearnerReader.Open(Path.Combine(folder, "learners.jsonl"), Engine.RecordSchema);
        _learners = reader.Records().ToDictionary(l => l.Id);
        Summary = reader.Summary;
        _expected = (JsonObject)JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "expected.json")))!;
    }

    public static string Root { get; } = RepositoryRoot.At("samples", "packs");

    public CbeEngine Engine { get; }

    public ReadingSummary Summary { get; }

    public IEnumerable<string> Learners => _learners.Keys;

    public IReadOnlyList<JsonObject> Expectations => [.. ((JsonArray)_expected["expectations"]!).Select(e => (JsonObject)e!)];

    /// <summary>The packs that have expectations: one that is only extended has none of its own.</summary>
    public static IEnumerable<string> Names() =>
        Directory.EnumerateDirectories(Root).Where(d => File.Exists(Path.Combine(d, "expected.json"))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal);

    public LearnerReport Evaluate(JsonObject expectation) =>
        Engine.Evaluate(_learners[(string)expectation["learner"]!], DateOnly.ParseExact((string?)expectation["asOf"] ?? (string)_expected["asOf"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture));
}
