using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;

namespace Cbe.Docs.Tests;

/// <summary>What the short examples of the documentation stand in: a small pack and the Riverside framework.</summary>
internal static class Basis
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The basis as docs/diagnostics.md shows it.</summary>
    public static string Pack => Page.Of("docs/diagnostics.md").Blocks.First(b => b.Mark == "basis").Text;

    private static CompetencyFramework Framework { get; } = FrameworkReader.ReadFile(RepositoryRoot.At("samples", "packs", "riverside", "framework.json")).Framework!;

    /// <summary>The basis with these keys laid over its own.</summary>
    public static string With(JsonObject keys)
    {
        var pack = (JsonObject)JsonNode.Parse(Pack, null, Lenient)!;
        foreach (var (key, value) in keys)
        {
            pack[key] = value?.DeepClone();
        }

        return pack.ToJsonString();
    }

    /// <summary>Everything that is said about a pack from its text to an engine.</summary>
    public static IReadOnlyList<Diagnostic> Diagnose(string json, IRulePackSource? source = null, bool withFramework = true)
    {
        var read = RulePack.TryRead(new RulePackDocument("pack.json", Encoding.UTF8.GetBytes(json)), source ?? new RulePackFolder(RepositoryRoot.At("samples", "packs", "riverside")));
        if (read.Pack is null)
        {
            return read.Diagnostics;
        }

        CbeEngine.TryCreate(read.Pack, withFramework ? Framework : null, out var diagnostics);
        return [.. read.Diagnostics, .. diagnostics];
    }

    /// <summary>Everything that is said about records, one on each line.</summary>
    public static IReadOnlyList<DataFinding> Record(string json)
    {
        var pack = RulePack.Load(RepositoryRoot.At("samples", "packs", "riverside", "pack.json"));
        var summary = new ReadingSummary();
        string line = string.Join(' ', json.Split('\n'));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(line));
        _ = LearnerJsonLinesReader.Read(stream, "learners.jsonl", CbeEngine.Create(pack, Framework).RecordSchema, summary).ToList();
        return summary.Findings;
    }
}
