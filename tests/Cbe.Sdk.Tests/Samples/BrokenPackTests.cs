using System.Text.Json.Nodes;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>Each broken pack is refused with the codes, at the place and with the help that its folder says.</summary>
public class BrokenPackTests
{
    public static TheoryData<string> Packs() => [.. BrokenPack.Names()];

    [Fact]
    public void At_least_thirty_packs_are_there() => Assert.True(BrokenPack.Names().Count() >= 30);

    [Theory]
    [MemberData(nameof(Packs))]
    public void Is_refused_as_expected(string name)
    {
        var pack = new BrokenPack(name);
        var diagnostics = pack.Diagnose();
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        var codes = ((JsonArray)pack.Expected["codes"]!).Select(c => (string)c!);

        Assert.True(codes.SequenceEqual(errors.Select(d => d.Code)), BrokenPack.Render(diagnostics));
        Assert.Equal((int)pack.Expected["line"]!, errors[0].Location.Line);
        Assert.Contains((string)pack.Expected["help"]!, errors[0].Help ?? "", StringComparison.Ordinal);
    }

    /// <summary>The whole text is kept beside each pack; run with CBE_ACCEPT=1 to write it anew, and read what changed.</summary>
    [Theory]
    [MemberData(nameof(Packs))]
    public void Says_what_was_accepted(string name)
    {
        var pack = new BrokenPack(name);
        string text = BrokenPack.Render(pack.Diagnose());
        if (Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1")
        {
            File.WriteAllText(pack.AcceptedPath, text);
        }

        Assert.Equal(File.ReadAllText(pack.AcceptedPath).ReplaceLineEndings("\n"), text);
    }

    [Theory]
    [MemberData(nameof(Packs))]
    public void Every_error_has_a_place_and_help(string name) =>
        Assert.All(new BrokenPack(name).Diagnose().Where(d => d.Severity == Severity.Error), d =>
        {
            Assert.True(d.Location.Line > 0, d.ToString());
            Assert.False(string.IsNullOrWhiteSpace(d.Help), d.ToString());
        });

    [Fact]
    public void The_table_names_every_pack()
    {
        string table = File.ReadAllText(Path.Combine(BrokenPack.Root, "README.md"));
        Assert.All(BrokenPack.Names(), name => Assert.Contains($"| `{name}` |", table, StringComparison.Ordinal));
    }
}
