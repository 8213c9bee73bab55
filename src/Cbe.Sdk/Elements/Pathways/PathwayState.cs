namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Where a learner stands on the way to a competency.</summary>
public enum PathwayState
{
    /// <summary>The proficient level is reached, or it is awarded, or a competency that means the same stands in its place, or all parts of a heading are reached.</summary>
    Reached,

    /// <summary>The learner can begin, or go on: nothing that comes before is missing, or the pack's readiness rules are met.</summary>
    Ready,

    /// <summary>Something that comes before is missing, or a readiness rule of the pack is not met.</summary>
    Blocked,

    /// <summary>Whether anything is missing cannot be told yet.</summary>
    Undetermined,
}
