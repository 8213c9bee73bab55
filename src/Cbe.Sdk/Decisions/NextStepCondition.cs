namespace Cbe.Sdk.Decisions;

/// <summary>What a member of further evidence must be like. Immutable.</summary>
/// <param name="Member">The member, as rules name it: <c>Level</c>, <c>Score</c>, <c>Form</c>, or a fact.</param>
/// <param name="Relation">How it relates to the values.</param>
/// <param name="Values">The values: names of levels, numbers, words.</param>
public sealed record NextStepCondition(string Member, NextStepRelation Relation, IReadOnlyList<string> Values)
{
    /// <summary>Whether the items of the part must differ from each other in this member.</summary>
    public bool EachAnother { get; init; }

    /// <summary>Equal when they say the same.</summary>
    public bool Equals(NextStepCondition? other) =>
        other is not null && Member == other.Member && Relation == other.Relation && EachAnother == other.EachAnother && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Member, Relation, Values.Count);
}
