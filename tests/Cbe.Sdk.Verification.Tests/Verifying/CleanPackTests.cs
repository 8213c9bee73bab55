namespace Cbe.Sdk.Verification.Tests.Verifying;

/// <summary>
/// The sample packs obey the laws, but for what they declare. Here random learners are asked, and no solver; with solvers the same is asked by
/// <c>cbe verify samples/packs/* samples/packs/gallery/* --table</c>, which takes some minutes.
/// </summary>
public class CleanPackTests
{
    public static TheoryData<string> Packs() =>
        [.. Directory.EnumerateFiles(SamplePacks.Root, "pack.json", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(SamplePacks.Root, Path.GetDirectoryName(f)!).Replace('\\', '/'))
            .Where(n => !n.StartsWith("broken/", StringComparison.Ordinal) && !n.StartsWith("unfair/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Packs))]
    public void Is_fine(string name)
    {
        var report = PackVerifier.Verify(SamplePacks.Engine(name), new() { UseSolvers = false, Cases = 100 });
        Assert.True(report.IsFine, report.ToText());
        Assert.DoesNotContain(report.Results, r => r.Answer == LawAnswer.Undecided);
    }
}
