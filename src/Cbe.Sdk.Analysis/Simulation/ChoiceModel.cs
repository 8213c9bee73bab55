using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>Choices that learners are offered and take. Null means as for everybody else. Immutable.</summary>
public sealed record ChoiceModel
{
    /// <summary>How many a learner makes for each competency, 0 to 100. Default 0 to 1.</summary>
    public Draw? Made { get; init; }

    /// <summary>What about: <c>what-to-learn</c>, <c>how-to-create</c>, <c>how-to-demonstrate</c>, <c>request-assessment</c>, <c>go-deeper</c>, <c>move-on</c>, <c>other</c>. Default how-to-demonstrate 0.5, what-to-learn 0.3, request-assessment 0.2.</summary>
    public WordShares? Kinds { get; init; }

    /// <summary>Which share the school acts on, 0 to 1. Default 0.8.</summary>
    public Number? Honoured { get; init; }

    /// <summary>Days until it does, 0 to 3,650. Default 1 to 21.</summary>
    public Draw? HonouredDays { get; init; }
}
