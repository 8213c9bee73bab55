namespace Cbe.Sdk.Elements.Progression;

/// <summary>How far a learner has come with the members of a credential, whatever its rules ask for. Of several routes the best counts.</summary>
public enum CredentialStatus
{
    /// <summary>Nothing is known of any member.</summary>
    NotStarted,

    /// <summary>Something is known of some members, and nothing yet of others.</summary>
    PartiallyAttempted,

    /// <summary>Every member has been tried, and at least one is not surely proficient.</summary>
    AttemptedNotDemonstrated,

    /// <summary>Every member is surely proficient.</summary>
    Demonstrated,
}
