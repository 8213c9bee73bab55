namespace Cbe.Sdk.Language.Syntax;

/// <summary>A node of the syntax tree: what was written, before names and types are known.</summary>
internal abstract record SyntaxNode(int Start, int Length)
{
    /// <summary>Whether the node was written in parentheses of its own.</summary>
    public bool InParentheses { get; init; }

    /// <summary>Levels below and including this one; bounded, for every later stage walks the tree by recursion.</summary>
    public int Height { get; init; } = 1;

    public int End => Start + Length;
}

internal sealed record ErrorSyntax(int Start, int Length) : SyntaxNode(Start, Length);

internal sealed record NumberSyntax(Values.Number Value, int Start, int Length) : SyntaxNode(Start, Length);

internal sealed record TextSyntax(string Value, int Start, int Length) : SyntaxNode(Start, Length);

internal sealed record TruthSyntax(bool Value, int Start, int Length) : SyntaxNode(Start, Length);

internal sealed record NameSyntax(string Name, int Start, int Length) : SyntaxNode(Start, Length);

internal sealed record MemberSyntax(SyntaxNode Target, string Name, int NameStart, int Start, int Length) : SyntaxNode(Start, Length);

/// <summary>A call, of a function (no target) or on a sequence.</summary>
internal sealed record CallSyntax(SyntaxNode? Target, string Name, int NameStart, IReadOnlyList<SyntaxNode> Arguments, int Start, int Length)
    : SyntaxNode(Start, Length);

internal sealed record LambdaSyntax(string Item, int ItemStart, SyntaxNode Body, int Start, int Length) : SyntaxNode(Start, Length);

/// <summary><c>(total, e) => …</c>: what is carried, and the item.</summary>
internal sealed record StepSyntax(string State, int StateStart, string Item, int ItemStart, SyntaxNode Body, int Start, int Length) : SyntaxNode(Start, Length);

internal sealed record UnarySyntax(TokenKind Operator, SyntaxNode Operand, int Start, int Length) : SyntaxNode(Start, Length);

internal sealed record BinarySyntax(TokenKind Operator, int OperatorStart, SyntaxNode Left, SyntaxNode Right, int Start, int Length)
    : SyntaxNode(Start, Length);

internal sealed record InSyntax(SyntaxNode Value, IReadOnlyList<SyntaxNode> Options, int Start, int Length) : SyntaxNode(Start, Length);

internal sealed record ConditionalSyntax(SyntaxNode Condition, SyntaxNode Then, SyntaxNode Otherwise, int Start, int Length)
    : SyntaxNode(Start, Length);
