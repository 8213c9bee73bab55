namespace Cbe.Sdk.Decisions;

/// <summary>What a decision is about.</summary>
public enum DecisionKind
{
    /// <summary>Whether an item of evidence counts.</summary>
    Admission,

    /// <summary>A finding about an item of evidence, a competency, a learner or a subgroup.</summary>
    Finding,

    /// <summary>Whether a level of the scale is reached.</summary>
    Level,

    /// <summary>Whether the learner moves on.</summary>
    Advance,

    /// <summary>Whether a competency or a credential is awarded.</summary>
    Award,

    /// <summary>Whether support is due.</summary>
    Support,

    /// <summary>Whether a learner is ready to begin a competency.</summary>
    Readiness,
}
