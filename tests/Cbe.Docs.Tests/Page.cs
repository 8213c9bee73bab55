using Cbe.Sdk.Tests.Support;

namespace Cbe.Docs.Tests;

/// <summary>A page of the documentation. With <c>CBE_ACCEPT=1</c> the tests write what they would have compared.</summary>
internal sealed class Page
{
    private Page(string path)
    {
        Path = path;
        Lines = [.. File.ReadAllLines(RepositoryRoot.At(path))];
        Blocks = [.. ReadBlocks()];
    }

    /// <summary>Whether pages are brought up to date instead of compared.</summary>
    public static bool Writing => Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1";

    /// <summary>Relative to the repository.</summary>
    public string Path { get; }

    public List<string> Lines { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>README, CHANGELOG, the package's README and everything in docs.</summary>
    public static IEnumerable<Page> All() =>
        new[] { "README.md", "CHANGELOG.md", "src/Cbe.Sdk/README.md" }
            .Concat(Directory.EnumerateFiles(RepositoryRoot.At("docs"), "*.md", SearchOption.AllDirectories)
                .Select(p => System.IO.Path.GetRelativePath(RepositoryRoot.Path, p).Replace('\\', '/')).Order(StringComparer.Ordinal))
            .Select(Of);

    public static Page Of(string path) => new(path);

    /// <summary>The lines below a heading, down to the next heading of the same or a higher rank.</summary>
    public IEnumerable<string> Section(string heading)
    {
        int start = Lines.IndexOf(heading);
        Assert.True(start >= 0, $"{Path} has no heading '{heading}'");
        int rank = heading.TakeWhile(c => c == '#').Count();
        return Lines.Skip(start + 1).TakeWhile(l => !(l.StartsWith('#') && l.TakeWhile(c => c == '#').Count() <= rank));
    }

    /// <summary>Compares lines with what they must be; or, when writing, puts that in their place.</summary>
    public void Expect(int first, int count, IReadOnlyList<string> lines)
    {
        if (Writing)
        {
            Lines.RemoveRange(first, count);
            Lines.InsertRange(first, lines);
            File.WriteAllText(RepositoryRoot.At(Path), string.Join("\n", Lines) + "\n");
            return;
        }

        Assert.Equal(string.Join("\n", lines), string.Join("\n", Lines.Skip(first).Take(count)));
    }

    private IEnumerable<Block> ReadBlocks()
    {
        for (int i = 0; i < Lines.Count; i++)
        {
            if (!Lines[i].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            int end = Lines.IndexOf("```", i + 1);
            Assert.True(end > 0, $"{Path}:{i + 1}: the block is not closed");
            string above = i > 0 ? Lines[i - 1] : "";
            string mark = above.StartsWith("<!-- ", StringComparison.Ordinal) && above.EndsWith(" -->", StringComparison.Ordinal) ? above[5..^4] : "";
            yield return new(this, Lines[i][3..], mark, i + 1, string.Concat(Lines.Skip(i + 1).Take(end - i - 1).Select(l => l + "\n")));
            i = end;
        }
    }
}
