namespace Cbe.Sdk.Elements.Progression;

/// <summary>How much is known about a learner's level.</summary>
public enum ProgressStatus
{
    /// <summary>No evidence is admitted yet: nothing has been evaluated, and no level is given, the lowest neither.</summary>
    NoEvidenceYet,

    /// <summary>The level is decided.</summary>
    Decided,

    /// <summary>At least a level is reached; whether a higher one is cannot be told yet.</summary>
    AtLeast,

    /// <summary>A person has decided the level.</summary>
    Overridden,

    /// <summary>Nothing has been shown of it; what was shown of other competencies says on which side of the proficient level the learner stands. Only where the pack asks for inference.</summary>
    Inferred,
}
