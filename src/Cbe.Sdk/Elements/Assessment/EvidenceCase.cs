using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>One item of evidence: what an assessment rule is asked about.</summary>
internal sealed record EvidenceCase(LearnerRecord Learner, Competency Competency, Row Item);
