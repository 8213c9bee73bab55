using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Agency;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Elements.Pathways;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>What the other six elements decided about one learner, and the record they decided from.</summary>
internal sealed record LearnerDecisions(LearnerRecord Record, DateOnly AsOf)
{
    public IReadOnlyList<AssessmentOutcome> Assessment { get; init; } = [];

    public IReadOnlyList<ProgressionOutcome> Competencies { get; init; } = [];

    public IReadOnlyList<CredentialOutcome> Credentials { get; init; } = [];

    public IReadOnlyList<SupportOutcome> Support { get; init; } = [];

    public PathwaysOutcome Pathways { get; init; } = new([], []);

    public AgencyOutcome Agency { get; init; } = new();

    public IReadOnlyList<ExpectationsOutcome> Expectations { get; init; } = [];

    /// <summary>All of them but admissions, of which only refusals are listed.</summary>
    public IEnumerable<Decision> Decisions =>
        Assessment.SelectMany(a => a.Decisions).Where(d => d.Kind != DecisionKind.Admission)
            .Concat(Competencies.SelectMany(c => c.Decisions)).Concat(Credentials.SelectMany(c => c.Decisions))
            .Concat(Support.SelectMany(s => s.Decisions)).Concat(Pathways.Decisions).Concat(Agency.Decisions)
            .Concat(Expectations.SelectMany(e => e.Decisions));
}
