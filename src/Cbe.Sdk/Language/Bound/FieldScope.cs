namespace Cbe.Sdk.Language.Bound;

/// <summary>From where a name can be read.</summary>
public enum FieldScope
{
    /// <summary>From everywhere in a rule, inside sequence calls too: <c>evidence</c>, <c>mastery.Score</c>.</summary>
    Root,

    /// <summary>Outside sequence calls only: <c>attempts</c>. Inside, a bare name is a member of the item.</summary>
    Outer,

    /// <summary>A member of an item.</summary>
    Member,
}
