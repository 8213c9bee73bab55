using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Docs.Tests;

/// <summary>JSON that the documentation shows is what it says it is.</summary>
public class JsonBlockTests
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    [Fact]
    public void Every_json_block_is_good()
    {
        foreach (var block in Page.All().SelectMany(p => p.Blocks).Where(b => b.Language == "json" && !b.Mark.StartsWith("gives", StringComparison.Ordinal)))
        {
            if (JsonNode.Parse(block.Text, null, Lenient) is not JsonObject json)
            {
                continue;
            }

            var errors = block.Mark switch
            {
                "host pack" => RulePack.TryRead(new("pack.json", Encoding.UTF8.GetBytes(block.Text)), methods: Snippets.Embedding.Methods).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()),
                _ when json.ContainsKey("language") => Load(block),
                "keys of a pack" => Load(Basis.With(json)),
                _ when json.ContainsKey("model") => PopulationModel.Read(Encoding.UTF8.GetBytes(block.Text), "model.json").Diagnostics.Select(d => d.ToString()),
                _ when block.Kind == "record" => Basis.Record(block.Text).Where(f => f.Severity == Severity.Error).Select(f => f.ToString()),
                "mapping" => CsvMapping.Read(Encoding.UTF8.GetBytes(block.Text), "mapping.json").Diagnostics.Select(d => d.ToString()),
                _ when block.Kind == "framework" => FrameworkReader.Read(Encoding.UTF8.GetBytes(block.Text), "framework.json").Diagnostics.Select(d => d.ToString()),
                _ => [],
            };
            Assert.True(!errors.Any(), $"{block}:\n{string.Join("\n", errors)}");
        }
    }

    /// <summary>A pack that is a file goes with a framework of its own, which the snippet that loads it gives.</summary>
    private static IEnumerable<string> Load(Block block) => Errors(Basis.Diagnose(block.Text, withFramework: block.File is null));

    private static IEnumerable<string> Load(string json) => Errors(Basis.Diagnose(json));

    private static IEnumerable<string> Errors(IEnumerable<Diagnostic> diagnostics) => diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString());
}
