using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>From the members of a route to its status.</summary>
internal static class CredentialStatuses
{
    /// <summary>A member is tried once anything is known of it, and demonstrated once it is surely proficient.</summary>
    public static CredentialStatus OfMember(Value progress, int proficient) =>
        progress.IsMissing ? CredentialStatus.NotStarted : progress.Low >= proficient ? CredentialStatus.Demonstrated : CredentialStatus.AttemptedNotDemonstrated;

    /// <summary>A route without members is not begun.</summary>
    public static CredentialStatus OfAll(IReadOnlyList<MemberOutcome> members) =>
        members.All(m => m.Status == CredentialStatus.NotStarted) ? CredentialStatus.NotStarted
        : members.Any(m => m.Status is CredentialStatus.NotStarted or CredentialStatus.PartiallyAttempted) ? CredentialStatus.PartiallyAttempted
        : members.Any(m => m.Status == CredentialStatus.AttemptedNotDemonstrated) ? CredentialStatus.AttemptedNotDemonstrated
        : CredentialStatus.Demonstrated;

    /// <summary>The status as JSON writes it.</summary>
    public static string NameOf(CredentialStatus status) => status switch
    {
        CredentialStatus.NotStarted => "not-started",
        CredentialStatus.PartiallyAttempted => "partially-attempted",
        CredentialStatus.AttemptedNotDemonstrated => "attempted-not-demonstrated",
        _ => "demonstrated",
    };
}
