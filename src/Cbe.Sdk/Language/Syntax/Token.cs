using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Syntax;

/// <summary>A token with its place in the expression. On the heap, for a list of 2,000 large values would be an array among the large objects, which only a full collection takes away.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Start">The first character, from 0.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Text">A name as written, or the decoded text.</param>
/// <param name="Number">The value of a number.</param>
internal sealed record Token(TokenKind Kind, int Start, int Length, string Text = "", Number Number = default)
{
    public int End => Start + Length;
}
