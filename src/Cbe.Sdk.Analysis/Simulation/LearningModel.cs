using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>
/// How learners learn. Ability is a part of the scale, from 0 (the least score) to 1 (the most). It starts somewhere and each
/// week comes nearer to the plateau by a share of what is left. Null means as for everybody else. Immutable.
/// </summary>
/// <remarks>
/// Nothing here differs between subgroups unless the model says so: what differs in decisions then comes from opportunity.
/// </remarks>
public sealed record LearningModel
{
    /// <summary>The mean ability on the first day, 0 to 1. Default 0.5.</summary>
    public Number? Start { get; init; }

    /// <summary>The standard deviation of it between learners, 0 to 1. Default 0.12.</summary>
    public Number? StartSpread { get; init; }

    /// <summary>The standard deviation between the competencies of one learner, 0 to 1. Default 0.06.</summary>
    public Number? CompetencySpread { get; init; }

    /// <summary>The share of what is left to the plateau that is learnt in a week, 0 to 1. Default 0.03.</summary>
    public Number? Rate { get; init; }

    /// <summary>The standard deviation of the rate between learners as a part of it, 0 to 1. Default 0.3.</summary>
    public Number? RateSpread { get; init; }

    /// <summary>Where learning comes to rest, 0 to 1. Default 0.9.</summary>
    public Number? Plateau { get; init; }

    /// <summary>The standard deviation of one score around ability, 0 to 1. Default 0.08.</summary>
    public Number? Noise { get; init; }
}
