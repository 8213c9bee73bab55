using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>A learner and a day from which a search goes on.</summary>
internal sealed record Seed(LearnerRecord Learner, DateOnly AsOf);
