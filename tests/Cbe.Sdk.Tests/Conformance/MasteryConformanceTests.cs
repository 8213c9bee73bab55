using System.Text.Json.Nodes;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Conformance;

/// <summary>The figures of other systems, through packs and evidence: see <c>tests/conformance/README.md</c>.</summary>
public class MasteryConformanceTests
{
    private static readonly IReadOnlyList<MasteryCase> All = [.. MasteryCase.All()];

    /// <summary>The files of gathered cases of which each has its place here.</summary>
    private static readonly string[] Gathered =
    [
        "bkt_pfa.json",
        "canvas_evidence_and_aggregate.json",
        "canvas_paths_and_late_policy.json",
        "canvas_percent_scaling.json",
        "canvas_rollup.json",
        "cass_propagation.json",
        "khan_levels.json",
        "moodle_competency.json",
        "openedx_criteria.json",
        "powerlaw_sbar_policy.json",
    ];

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var c in All)
        {
            data.Add(c.File, c.Id);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Case_gives_what_its_system_gives(string file, string id)
    {
        var c = All.Single(c => c.File == file && c.Id == id);
        var read = c.World.Pack(wholeScale: true);
        IReadOnlyList<Diagnostic> diagnostics = read.Diagnostics;
        var engine = read.Pack is { } pack ? CbeEngine.TryCreate(pack, c.World.Framework(), out diagnostics) : null;
        if (c.Refused is { } refused)
        {
            Assert.Equal(refused, diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Code));
            return;
        }

        Assert.True(engine is not null, string.Join("\n\n", diagnostics));
        foreach (var expected in c.Expected)
        {
            var day = c.AsOf(expected);
            MasteryExpectation.Check([.. c.World.Learners(engine!.RecordSchema).Select(l => (l.Id, JsonNode.Parse(engine.Evaluate(l, day).ToJson())!))], expected);
        }
    }

    [Fact]
    public void Every_case_names_its_source_and_stands_once()
    {
        None.Of("cases without a source", All.Where(c => c.Json["source"] is not JsonObject || c.Json["system"] is null).Select(c => $"{c.File} {c.Id}"));
        None.Of("ids that stand twice", All.Select(c => c.Id).Concat(MasteryCase.NotOurs().Select(n => n.Id)).GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key));
        None.Of("cases that are not ours, without a reason", MasteryCase.NotOurs().Where(n => string.IsNullOrWhiteSpace(n.Reason)).Select(n => n.Id));
    }

    /// <summary>The cases that were gathered from other systems: each is said here, or it is said why not.</summary>
    [SharedDataFact("../cases")]
    public void Every_gathered_case_is_here_or_it_is_said_why_not()
    {
        var known = All.Select(c => c.Id).Concat(MasteryCase.NotOurs().Select(n => n.Id)).ToHashSet(StringComparer.Ordinal);
        None.Of("gathered cases that are neither here nor in not-ours.json",
            Gathered.SelectMany(file => IdsOf(file).Where(id => !known.Contains(id)).Select(id => $"{file}: {id}")));
    }

    private static IEnumerable<string> IdsOf(string file) =>
        JsonNode.Parse(File.ReadAllText(SharedData.PathOf(Path.Combine("..", "cases", file))))!["cases"]!.AsArray().Select(c => (string)c!["id"]!);
}
