namespace Cbe.Sdk.Tests.Architecture;

public class FileSizeTests
{
    [Fact]
    public void Source_files_are_small()
    {
        var lines = SourceFile.All.Select(f => f.Lines).Order().ToList();
        int median = lines[lines.Count / 2];
        string longest = string.Join(", ", SourceFile.All.OrderByDescending(f => f.Lines).Take(5).Select(f => $"{f.Path} {f.Lines}"));
        Assert.True(median < 80 && lines[^1] <= 250, $"{lines.Count} files, {lines.Sum()} lines, median {median} (under 80), longest (at most 250): {longest}");
    }
}
