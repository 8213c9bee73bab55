using Cbe.Sdk.Decisions;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>What became of one item of evidence. Immutable.</summary>
/// <param name="Evidence">The item's id.</param>
/// <param name="Competency">The competency that it is about.</param>
/// <param name="IsAdmitted">Whether it counts; one for which an admission rule is insufficient is set aside.</param>
/// <param name="Decisions">The admission rules that did not admit it, and the findings about it.</param>
public sealed record AssessmentOutcome(string Evidence, string Competency, bool IsAdmitted, IReadOnlyList<Decision> Decisions)
{
    /// <summary>Why it does not count; null when it does.</summary>
    public SetAsideReason? Reason { get; init; }

    /// <summary>The attempt at the same task that counts in its place, or null.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The score that the pack gives it, when that is another than the one in the record; null when it is the same, or none.</summary>
    public Number? Score { get; init; }

    /// <summary>Whether it counts only until there is evidence that is not provisional.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>What became of it in a few words: "set aside: e2 counts in its place".</summary>
    public string ToText() => Reason switch
    {
        SetAsideReason.Excused => "set aside: the learner was excused from it",
        SetAsideReason.NotAdmitted => "set aside: not admitted",
        SetAsideReason.RetakeNotAllowed => "set aside: the retake is not allowed",
        SetAsideReason.Replaced => $"set aside: {ReplacedBy} counts in its place",
        SetAsideReason.Superseded => "set aside: it was provisional, and there is other evidence now",
        SetAsideReason.Lapsed => "set aside: it was shown before the award lapsed",
        _ => $"admitted{(Score is { } score ? $", with the score {score}" : "")}{(IsProvisional ? ", until there is evidence that is not provisional" : "")}",
    };

    /// <summary>Whether there is something to tell beyond the decisions about it.</summary>
    internal bool HasMore => Reason is not null and not SetAsideReason.NotAdmitted || Score is not null || IsProvisional;
}
