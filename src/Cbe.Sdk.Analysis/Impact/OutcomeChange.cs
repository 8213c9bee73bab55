namespace Cbe.Sdk.Analysis.Impact;

/// <summary>How one decision that both packs make comes out by each. Immutable.</summary>
/// <param name="Outcome">What is decided.</param>
/// <param name="Old">The answers of the old pack.</param>
/// <param name="New">The answers of the new pack.</param>
/// <param name="NowMet">Cases for which it holds by the new pack and not by the old.</param>
/// <param name="NoLongerMet">Cases for which it holds by the old pack and not by the new.</param>
/// <param name="Otherwise">Cases answered otherwise in another way, such as not met instead of insufficient.</param>
public sealed record OutcomeChange(PolicyOutcome Outcome, AnswerTally Old, AnswerTally New, long NowMet, long NoLongerMet, long Otherwise)
{
    /// <summary>The rate by the old pack: met out of decided, with a 95 % interval; null where nothing is decided.</summary>
    public EstimatedRate? OldRate => EstimatedRate.Of(Old.Met, Old.Decided);

    /// <summary>The rate by the new pack.</summary>
    public EstimatedRate? NewRate => EstimatedRate.Of(New.Met, New.Decided);
}
