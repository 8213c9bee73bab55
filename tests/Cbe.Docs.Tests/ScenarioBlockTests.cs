using System.Text;
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Docs.Tests;

/// <summary>Scenarios that the documentation shows are read, and hold, as if they stood beside the sample pack that the mark names.</summary>
public class ScenarioBlockTests
{
    [Fact]
    public void Every_block_of_scenarios_holds()
    {
        var blocks = Page.All().SelectMany(p => p.Blocks).Where(b => b.Kind == "scenarios").ToList();
        Assert.True(blocks.Count >= 2);
        Assert.All(blocks, block =>
        {
            string folder = RepositoryRoot.At("samples", "packs", block.Mark.Split(' ')[1]);
            var engine = CbeEngine.Create(RulePack.Load(Path.Combine(folder, "pack.json")), FrameworkReader.ReadFile(Path.Combine(folder, "framework.json")).Framework);
            var read = ScenarioFile.Parse(Path.Combine(folder, $"shown.{block.Language}"), Encoding.UTF8.GetBytes(block.Text), engine);
            Assert.True(read.IsSuccess, $"{block}:\n{string.Join("\n\n", read.Diagnostics)}");
            var report = ScenarioRunner.Run(engine, read.File!);
            Assert.True(report.Holds, $"{block}:\n{report.ToJson()}");
        });
    }
}
