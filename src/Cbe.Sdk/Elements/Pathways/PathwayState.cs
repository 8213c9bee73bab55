namespace Cbe.Sdk.Elements.Pathways;

/// <summary>Where a learner stands on the way to a competency.</summary>
public enum PathwayState
{
    /// <summary>The proficient level is reached, or it is awarded.</summary>
    Reached,

    /// <summary>The learner can begin, or go on: nothing that comes before is missing.</summary>
    Ready,

    /// <summary>Something that comes before is missing.</summary>
    Blocked,

    /// <summary>Whether anything is missing cannot be told yet.</summary>
    Undetermined,
}
