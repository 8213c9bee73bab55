namespace Cbe.Sdk.Analysis.Impact;

/// <summary>How often something was answered how. Immutable.</summary>
/// <param name="Met">Cases for which it holds.</param>
/// <param name="NotMet">Cases for which it does not.</param>
/// <param name="Insufficient">Cases of which it cannot be told yet.</param>
/// <param name="NotAsked">Cases of which it was not asked, as those without evidence.</param>
public sealed record AnswerTally(long Met, long NotMet, long Insufficient, long NotAsked)
{
    /// <summary>Cases that are decided either way.</summary>
    public long Decided => Met + NotMet;
}
