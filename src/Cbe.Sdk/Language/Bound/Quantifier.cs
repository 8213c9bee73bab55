namespace Cbe.Sdk.Language.Bound;

/// <summary>The two quantifiers. Both are defined by a count, so that undecided items decide only where they can.</summary>
public enum Quantifier
{
    /// <summary>At least one item: <c>Count(p) &gt;= 1</c>.</summary>
    Any,

    /// <summary>No item fails: <c>Count(not p) = 0</c>; true over nothing.</summary>
    All,
}
