using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>The schools of a district. Learners are spread over them evenly by chance. Immutable.</summary>
public sealed record SchoolModel
{
    /// <summary>How many, 1 to 10,000. Default 1.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The attribute of learners that names their school, such as <c>school</c>; null where it is not recorded.</summary>
    public string? Attribute { get; init; }

    /// <summary>The standard deviation of the ability at the start between schools, 0 to 1. Default 0.</summary>
    public Number? Spread { get; init; }
}
