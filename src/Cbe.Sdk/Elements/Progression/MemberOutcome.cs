using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>A member of a credential with what was decided about it, and what the policy says of it.</summary>
internal sealed record MemberOutcome(string Id)
{
    public string? Kind { get; init; }

    /// <summary>The level as rules see it; missing where nothing is known.</summary>
    public Value Progress { get; init; }

    public Number? MasteryScore { get; init; }

    /// <summary>The rank of the mastery score, as rules see it.</summary>
    public Value MasteryRank { get; init; }

    public bool IsAwarded { get; init; }

    /// <summary>Whether anything is known of it, so that the credential's rules are asked.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Whether its level rests on provisional evidence alone; of a credential, that of any of its members.</summary>
    public bool IsProvisional { get; init; }

    public CredentialStatus Status { get; init; }

    /// <summary>The evidence behind it.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    public Number? Points { get; init; }

    public Number Weight { get; init; } = Number.One;

    public bool IsRequired { get; init; }

    /// <param name="competency">The member.</param>
    /// <param name="outcome">What was decided about it; null where nobody asked.</param>
    /// <param name="awarded">Whether the record holds an award of it.</param>
    /// <param name="scale">The pack's scale.</param>
    public static MemberOutcome Of(Competency competency, ProgressionOutcome? outcome, bool awarded, PerformanceScale scale) => new(competency.Id)
    {
        Kind = competency.Kind,
        Progress = outcome?.Progress ?? Value.Missing,
        MasteryScore = outcome?.MasteryScore,
        MasteryRank = outcome?.MasteryRank ?? Value.Missing,
        IsAwarded = awarded,
        IsKnown = outcome is { Status: not ProgressStatus.NoEvidenceYet },
        IsProvisional = outcome?.Provisional ?? false,
        Status = CredentialStatuses.OfMember(outcome?.Progress ?? Value.Missing, scale.Proficient),
        Evidence = outcome?.Behind ?? [],
    };

    /// <summary>A credential as a member of another. It is proficient once it is earned, and stands below the proficient level while it surely is not.</summary>
    /// <param name="outcome">What was decided about it.</param>
    /// <param name="awarded">Whether the record holds an award of it, of whatever level.</param>
    public static MemberOutcome Of(CredentialOutcome outcome, bool awarded) => new(outcome.Credential)
    {
        Kind = "credential",
        Progress = outcome.Progress,
        IsAwarded = awarded,
        IsKnown = !outcome.Progress.IsMissing,
        IsProvisional = outcome.IsProvisional,
        Status = outcome.Earned == Answer.Met ? CredentialStatus.Demonstrated : outcome.Status < CredentialStatus.Demonstrated ? outcome.Status : CredentialStatus.AttemptedNotDemonstrated,
        Evidence = outcome.Evidence,
    };
}
