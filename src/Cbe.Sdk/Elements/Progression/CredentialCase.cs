using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>One learner and one competency group on one day.</summary>
internal sealed record CredentialCase(LearnerRecord Learner, string Credential, DateOnly AsOf, IReadOnlyList<Row> Members, IReadOnlyList<Row> Awards);
