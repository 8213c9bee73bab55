using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>
/// What a credential asks for: a competency, or another credential (a diploma asks for courses), with what rules over the
/// credential may read of it. A text stands for a competency of which nothing more is said. Immutable.
/// </summary>
public sealed record CredentialMember
{
    /// <summary>The competency, by its identifier or code; null where the member is a credential.</summary>
    public string? Competency { get; init; }

    /// <summary>The credential of the pack; null where the member is a competency.</summary>
    public string? Credential { get; init; }

    /// <summary>How many points the member is worth, more than 0; null where the policy gives none.</summary>
    public Number? Points { get; init; }

    /// <summary>How heavy the member weighs in a weighted mean, from 0; 1 unless stated.</summary>
    public Number Weight { get; init; } = Number.One;

    /// <summary>Whether the policy asks for this very member, however many others are shown.</summary>
    public bool Required { get; init; }

    /// <summary>The first day on which it is a member; null when it always was.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which it is a member; null when no end is set.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The competency or the credential, as the pack names it.</summary>
    public string Name => Competency ?? Credential ?? "";

    /// <summary>Whether nothing is said but the competency, so that it is written as a text.</summary>
    internal bool IsPlain => this == new CredentialMember { Competency = Competency };

    /// <summary>A competency of which nothing more is said.</summary>
    /// <param name="competency">Its identifier or code.</param>
    public static CredentialMember FromString(string competency) => new() { Competency = competency };

    /// <summary>A competency of which nothing more is said.</summary>
    /// <param name="competency">Its identifier or code.</param>
    public static implicit operator CredentialMember(string competency) => FromString(competency);

    /// <summary>Whether it is a member on <paramref name="day"/>, both ends included.</summary>
    public bool IsMemberOn(DateOnly day) => !(From > day) && !(Until < day);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
