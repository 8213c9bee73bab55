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
}
