namespace Cbe.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Mark">The comment on the line above the fence, such as <c>prints quickstart</c>; empty without one.</param>
/// <param name="First">The index of the block's first line of text.</param>
/// <param name="Text">The text, each line ending in a line feed.</param>
internal sealed record Block(Page Page, string Language, string Mark, int First, string Text)
{
    /// <summary>What the block is, of a mark such as <c>record maya.json</c>: the first word.</summary>
    public string Kind => Mark.Split(' ')[0];

    /// <summary>The file that the block is, for the snippets that load it; null when it is none.</summary>
    public string? File => Mark.Split(' ') is [("file" or "record" or "framework"), var name] ? name : null;

    public override string ToString() => $"{Page.Path}:{First}";
}
