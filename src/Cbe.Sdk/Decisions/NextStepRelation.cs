namespace Cbe.Sdk.Decisions;

/// <summary>How a member of further evidence relates to the values that are named.</summary>
public enum NextStepRelation
{
    /// <summary>The value or more: a level, a score.</summary>
    AtLeast,

    /// <summary>The value or less.</summary>
    AtMost,

    /// <summary>One of the values.</summary>
    OneOf,

    /// <summary>Any but the values; without values, any.</summary>
    OtherThan,

    /// <summary>Nothing is to be said of the member: a value of whatever kind would stand in the way.</summary>
    NotSaid,
}
