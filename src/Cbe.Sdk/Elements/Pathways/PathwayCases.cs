using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>The way of one learner to one competency: what readiness rules and findings about a competency are asked about.</summary>
internal sealed record PathwayCase(LearnerRecord Learner, Competency Competency, Value Progress, int Attempts, DateOnly AsOf)
{
    public IReadOnlyList<Row> Prerequisites { get; init; } = [];

    public IReadOnlyList<Row> Alternatives { get; init; } = [];

    public int Remaining { get; init; }

    public DateOnly? PlannedOn { get; init; }

    public Projection? Projection { get; init; }
}

/// <summary>The ways of one learner to one credential: what findings about a credential are asked about.</summary>
internal sealed record CredentialPathwayCase(LearnerRecord Learner, string Credential, DateOnly AsOf, IReadOnlyList<Row> Members, IReadOnlyList<Row> Routes)
{
    public int Remaining { get; init; }

    public DateOnly? PlannedOn { get; init; }

    public Projection? Projection { get; init; }
}
