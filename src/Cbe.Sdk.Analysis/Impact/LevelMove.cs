namespace Cbe.Sdk.Analysis.Impact;

/// <summary>How many cases stand at a level by the old pack and at a level by the new. Immutable.</summary>
/// <param name="From">The level by the old pack: a level's name, <c>Developing to Proficient</c> where it is not decided yet, <c>below the lowest</c>, <c>no evidence yet</c>.</param>
/// <param name="To">The level by the new pack.</param>
/// <param name="Cases">How many cases.</param>
public sealed record LevelMove(string From, string To, long Cases)
{
    /// <summary>Whether they stand elsewhere.</summary>
    public bool Moves => From != To;
}
