using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation;

/// <summary>
/// How scores are written; and, in a model that was calibrated, how they are distributed in place of a learning curve. Immutable.
/// </summary>
public sealed record ScoreModel
{
    /// <summary>Scores are whole multiples of this, more than 0, in the pack's units. Default a hundredth of the scale.</summary>
    public Number? Step { get; init; }

    /// <summary>Scores of the first item of a case, the second and so on as parts of the scale from 0 to 1; later items are as the last. Without it scores follow the learning curve.</summary>
    public IReadOnlyList<Draw> ByPosition { get; init; } = [];

    /// <summary>How alike the scores of one case are, 0 to 1: the correlation of their ranks. For scores by position. Default 0.5.</summary>
    public Number? Alike { get; init; }

    /// <summary>How alike the cases of one learner are, 0 to 1, as a part of <see cref="Alike"/>. Default 0.5.</summary>
    public Number? AlikeLearner { get; init; }

    /// <summary>How far those with more tasks have higher scores, -1 to 1: the correlation of ranks. For scores by position. Default 0.</summary>
    public Number? WithTasks { get; init; }
}
