using Cbe.Cli.Inputs;
using Cbe.Sdk;

namespace Cbe.Cli.Evaluation;

/// <summary>What <c>cbe evaluate</c> was asked for.</summary>
internal sealed record EvaluationRequest(CbeEngine Engine, LearnerInput Learners, DateOnly AsOf)
{
    public string? Learner { get; init; }

    public string? Competency { get; init; }

    public bool SummaryOnly { get; init; }

    public int? Threads { get; init; }

    public bool Json { get; init; }
}
