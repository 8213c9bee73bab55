using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>What remains on a way, with the learner's plan and pace.</summary>
/// <param name="Remaining">How many steps remain; a range while it is not known of some whether they do.</param>
/// <param name="PlannedOn">The day that the learner has planned.</param>
/// <param name="Projection">The learner's own pace, as rules may see it: there only where the learner has planned a day.</param>
internal sealed record WayAhead(Value Remaining, DateOnly? PlannedOn, Projection? Projection);

/// <summary>The way of one learner to one competency: what readiness rules and findings about a competency are asked about.</summary>
internal sealed record PathwayCase(LearnerRecord Learner, Competency Competency, Value Progress, int Attempts, DateOnly AsOf, IReadOnlyList<Row> Prerequisites, IReadOnlyList<Row> Alternatives, WayAhead Ahead);

/// <summary>The ways of one learner to one credential: what findings about a credential are asked about.</summary>
internal sealed record CredentialPathwayCase(LearnerRecord Learner, DateOnly AsOf, IReadOnlyList<Row> Members, IReadOnlyList<Row> Routes, WayAhead Ahead);
