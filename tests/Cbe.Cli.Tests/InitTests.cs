using Cbe.Cli.Gallery;
using Cbe.Cli.Terminal;

namespace Cbe.Cli.Tests;

public sealed class InitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cbe-init-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Samples() => [.. GalleryPack.All.Select(p => p.Name)];

    [Fact]
    public void The_gallery_has_samples_of_several_kinds() => Tool.Line("init --list").Exits(0).Says("harbor", "lakeside", "maple-elementary", "riverside", "summit-high", "willow", "published policy", "ok-pbp", "tx-tcisd-retake");

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_is_written_can_be_checked_and_evaluated(string sample)
    {
        string folder = Path.Combine(_folder, "oak");
        var from = GalleryPack.All.Single(p => p.Name == sample);
        string[] framework = from.Has("framework.json") ? ["framework.json"] : [];
        string[] group = from.Has("class.jsonl") ? ["class.jsonl"] : [];
        Tool.Run("init", folder, "--from", sample, "--title", "Oak \"District\" äöü").Exits(0).Says($"Oak \"District\" äöü: {5 + framework.Length + group.Length} files", $"begun from {sample}", "cbe check", "cbe test");
        Tool.Run("check", Path.Combine(folder, "pack.json")).Exits(0);
        Tool.Run("test", folder).Exits(0).Says("all as expected (oak ");
        Tool.Run(["evaluate", "--pack", Path.Combine(folder, "pack.json"), .. framework.SelectMany(f => new[] { "--framework", Path.Combine(folder, f) }), "--learners", Path.Combine(folder, "learners.jsonl"), "--as-of", from.AsOf]).Exits(0)
            .Says("Oak \"District\" äöü, oak ");
        Assert.Equal(["README.md", .. group, .. framework, "learners.jsonl", "pack.json", "rule-pack.schema.json", "scenarios.json"], Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal));
        Assert.Contains("\"$schema\": \"rule-pack.schema.json\"", File.ReadAllText(Path.Combine(folder, "pack.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_there_are_not_written_over_unless_told()
    {
        Tool.Run("init", _folder, "--from", "willow").Exits(0);
        File.WriteAllText(Path.Combine(_folder, "pack.json"), "mine");
        Tool.Run("init", _folder, "--from", "willow").Exits(3).Complains("pack.json` is there already", "--force");
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder, "pack.json")));
        Tool.Run("init", _folder, "--from", "willow", "--force").Exits(0);
        Assert.NotEqual("mine", File.ReadAllText(Path.Combine(_folder, "pack.json")));
    }

    [Theory]
    [InlineData("--from", "riverisde", "there is no sample `riverisde`", "did you mean `riverside`?")]
    [InlineData("--id", " two ends ", "a pack cannot be called so", "one line")]
    public void What_cannot_be_is_refused_and_nothing_is_written(string option, string value, string message, string help)
    {
        string folder = Path.Combine(_folder, "none");
        Tool.Run("init", folder, option, value).Exits(3).Complains(message, help);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public void At_a_terminal_it_asks_and_an_empty_line_takes_the_default()
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        string folder = Path.Combine(_folder, "asked");
        int code = CliApplication.Run(["init", folder], new Screen(output, error) { Input = new StringReader("lakeside\n\nLake County\n") });
        Assert.Equal(0, code);
        Assert.Contains("begin with which sample [riverside]: id of the new pack [asked]: title [asked]: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("Lake County: 7 files", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("begun from lakeside", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_nothing_is_asked()
    {
        var tool = Tool.Run("init", Path.Combine(_folder, "quiet")).Exits(0).Says("quiet: 7 files", "begun from riverside");
        Assert.Empty(tool.Error);
    }
}
