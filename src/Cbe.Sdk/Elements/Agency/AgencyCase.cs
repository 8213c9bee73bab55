using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>One learner on one day: what an agency rule is asked about. Choices and goals of a later day are left out before.</summary>
internal sealed record AgencyCase(LearnerRecord Learner, DateOnly AsOf, IReadOnlyList<Choice> Choices, IReadOnlyList<Goal> Goals, IReadOnlyList<CompetencyStanding> Standings);
