namespace Cbe.Sdk.Verification;

/// <summary>What a law speaks about.</summary>
public enum LawGroup
{
    /// <summary>The engine: every decision can be had again and explained.</summary>
    Engine,

    /// <summary>What goes in: order, names and gaps in a record.</summary>
    Input,

    /// <summary>What must make no difference: who the learner is, where, when and by whom learning was shown.</summary>
    Fairness,

    /// <summary>Better or more evidence does no harm.</summary>
    Monotonicity,

    /// <summary>The pack by itself: every level can be reached, no rule is idle.</summary>
    Sanity,

    /// <summary>A change of rules or of days.</summary>
    Change,

    /// <summary>Many learners, and the scenarios of a pack.</summary>
    Population,
}
