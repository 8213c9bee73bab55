namespace Cbe.Sdk.Language.Bound;

/// <summary>Something a rule can read: a named root, an outer value, or a member of an item. Immutable.</summary>
/// <param name="Name">The name; a dot stands between a root and its member, as in <c>mastery.Score</c>.</param>
/// <param name="Type">The type.</param>
/// <param name="Description">What it means for a school.</param>
public sealed record Field(string Name, RuleType Type, string Description)
{
    /// <summary>From where it can be read.</summary>
    public FieldScope Scope { get; init; } = FieldScope.Member;

    /// <summary>The range of a number; required for numbers.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>What its absence means.</summary>
    public Absence Absence { get; init; }

    /// <summary>Whether the engine never hands over this sequence without items, so that an <c>All</c> cannot be met by nothing.</summary>
    public bool NeverEmpty { get; init; }

    /// <summary>Whether the value was made of all admitted evidence, so that a decision that rests on it cites all of it.</summary>
    public bool CitesEvidence { get; init; }

    /// <summary>The position of its value in the input or the item; set by the vocabulary or item type that holds it.</summary>
    public int Index { get; init; }
}
