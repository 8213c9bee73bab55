namespace Cbe.Sdk.Verification.Smt;

/// <summary>
/// A term over exact integers and truths. Each is made once by its <see cref="Terms"/>: equal terms are the same object. Immutable.
/// </summary>
internal abstract class Term
{
    /// <summary>The place in which it was made: parts have lower ones than what they are part of.</summary>
    public int Id { get; init; }

    public required Operation Operation { get; init; }

    /// <summary>What it is made of.</summary>
    public IReadOnlyList<Term> Parts { get; init; } = [];

    /// <summary>What the parts of a sum are multiplied by, none of them 0; empty for all else.</summary>
    public IReadOnlyList<Int128> Factors { get; init; } = [];

    /// <summary>The number of a constant, what a sum adds, what a comparison compares with; 0 for all else.</summary>
    public Int128 Constant { get; init; }

    /// <summary>The name of a variable; null for all else.</summary>
    public string? Name { get; init; }

    public bool IsConstant => Operation == Operation.Constant;
}

/// <summary>A term that holds or does not.</summary>
internal sealed class Truth : Term;

/// <summary>A term that is an integer, with what it can be as far as that is known.</summary>
internal sealed class Whole : Term
{
    /// <summary>It is never less; null where nothing is known.</summary>
    public Int128? Least { get; init; }

    /// <summary>It is never more; null where nothing is known.</summary>
    public Int128? Most { get; init; }
}
