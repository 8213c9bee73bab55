namespace Cbe.Docs.Tests;

/// <summary>C# that the documentation shows compiles, runs and prints what the documentation says.</summary>
public class CodeBlockTests
{
    /// <summary>Pages whose printed blocks are held true by tests of their own.</summary>
    private static readonly string[] HeldElsewhere = ["docs/cli.md", "docs/real-data.md"];

    public static TheoryData<string> SnippetNames() => [.. Snippet.All.Keys];

    [Fact]
    public void Every_csharp_block_is_a_snippet()
    {
        var texts = Snippet.All.Values.Select(s => s.Text).ToHashSet();
        foreach (var page in Page.All())
        {
            foreach (var block in page.Blocks.Where(b => b.Language == "csharp").Reverse())
            {
                if (Page.Writing && block.Mark.StartsWith("snippet ", StringComparison.Ordinal))
                {
                    page.Expect(block.First, block.Text.Count(c => c == '\n'), Snippet.All[block.Mark[8..]].Text.TrimEnd('\n').Split('\n'));
                    continue;
                }

                Assert.True(texts.Contains(block.Text), $"{block}: the block is not the text of a snippet in tests/Cbe.Docs.Tests/Snippets");
            }
        }
    }

    [Theory]
    [MemberData(nameof(SnippetNames))]
    public void Every_snippet_runs(string name) => Printed.OfSnippet(name);

    [Theory]
    [MemberData(nameof(SnippetNames))]
    public void Every_snippet_is_shown(string name) =>
        Assert.Contains(Page.All().SelectMany(p => p.Blocks), b => b.Language == "csharp" && b.Text == Snippet.All[name].Text);

    [Fact]
    public void Every_text_block_shows_what_is_printed_now()
    {
        foreach (var page in Page.All().Where(p => !HeldElsewhere.Contains(p.Path)))
        {
            foreach (var block in page.Blocks.Where(b => b.Language == "text").Reverse())
            {
                Assert.True(block.Mark.StartsWith("prints ", StringComparison.Ordinal), $"{block}: say what prints this: <!-- prints NAME -->");
                page.Expect(block.First, block.Text.Count(c => c == '\n'), Printed.Of(block.Mark[7..]).TrimEnd('\n').Split('\n'));
            }
        }
    }
}
