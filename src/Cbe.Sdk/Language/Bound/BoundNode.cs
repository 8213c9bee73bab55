namespace Cbe.Sdk.Language.Bound;

/// <summary>
/// A node of a bound rule: names resolved, types and ranges proved. The tree is the one form that every
/// evaluator, printer and proof derives from; its shape is versioned by <see cref="LanguageLimits.Version"/>.
/// Immutable and thread-safe.
/// </summary>
public abstract record BoundNode
{
    private protected BoundNode()
    {
    }

    /// <summary>The type of the value.</summary>
    public required RuleType Type { get; init; }

    /// <summary>The first character in the expression's text, from 0.</summary>
    public int Start { get; init; }

    /// <summary>How many characters of the expression's text.</summary>
    public int Length { get; init; }

    /// <summary>The range of a number, proved when the rule was bound.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>The power of the number of items that evaluating the node grows with.</summary>
    public int Degree { get; init; }

    /// <summary>Calls the visitor's method for this kind of node.</summary>
    public abstract T Accept<T>(IBoundVisitor<T> visitor);
}
