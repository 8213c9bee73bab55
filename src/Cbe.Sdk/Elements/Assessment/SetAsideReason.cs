namespace Cbe.Sdk.Elements.Assessment;

/// <summary>Why an item of evidence does not count.</summary>
public enum SetAsideReason
{
    /// <summary>The learner was excused from it.</summary>
    Excused,

    /// <summary>An admission rule did not admit it.</summary>
    NotAdmitted,

    /// <summary>A rule for retakes did not allow it.</summary>
    RetakeNotAllowed,

    /// <summary>Another attempt at the same task counts in its place.</summary>
    Replaced,

    /// <summary>It counts only for as long as there is nothing else, and there is something else now.</summary>
    Superseded,

    /// <summary>It was shown before an award lapsed, and the pack asks for the competency to be shown anew.</summary>
    Lapsed,
}
