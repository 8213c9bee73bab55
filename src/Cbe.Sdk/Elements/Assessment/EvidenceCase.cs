using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>One item of evidence: what an assessment rule is asked about.</summary>
/// <param name="Learner">The learner.</param>
/// <param name="Competency">The competency that it is about.</param>
/// <param name="Evidence">The item, with the score that it counts with.</param>
/// <param name="Item">The item as rules see it.</param>
internal sealed record EvidenceCase(LearnerRecord Learner, Competency Competency, Evidence Evidence, Row Item);
