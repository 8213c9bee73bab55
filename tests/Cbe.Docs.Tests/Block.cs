namespace Cbe.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Language">The word behind the fence.</param>
/// <param name="Mark">The comment on the line above the fence, such as <c>prints quickstart</c>; empty without one.</param>
/// <param name="First">The index of the block's first line of text.</param>
/// <param name="Text">The text, each line ending in a line feed.</param>
internal sealed record Block(Page Page, string Language, string Mark, int First, string Text)
{
    public override string ToString() => $"{Page.Path}:{First}";
}
