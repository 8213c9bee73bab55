using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests;

/// <summary>The commands that a README of samples/packs/gallery shows are run.</summary>
public class GalleryCommandTests
{
    private const string Root = "samples/packs/gallery";

    public static TheoryData<string> Folders() =>
        [.. Directory.EnumerateDirectories(RepositoryRoot.At("samples", "packs", "gallery")).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_command_of_a_policy_works(string folder)
    {
        var lines = File.ReadLines(RepositoryRoot.At("samples", "packs", "gallery", folder, "README.md")).Where(l => l.StartsWith("cbe ", StringComparison.Ordinal)).ToList();
        Assert.Contains(lines, l => l.StartsWith($"cbe check {Root}/{folder}", StringComparison.Ordinal));
        Assert.Contains(lines, l => l.StartsWith($"cbe evaluate --pack {Root}/{folder}", StringComparison.Ordinal));
        Assert.All(lines, l => Tool.Line(l["cbe ".Length..]).Exits(0));
    }
}
