using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements;

/// <summary>Where a learner stands in one competency: what progression decided, and from which admitted evidence. It is all that later elements see of the earlier ones.</summary>
/// <param name="Competency">The competency.</param>
/// <param name="Outcome">What progression decided.</param>
/// <param name="Admitted">The admitted evidence, oldest first.</param>
internal sealed record CompetencyStanding(Competency Competency, ProgressionOutcome Outcome, IReadOnlyList<Evidence> Admitted)
{
    /// <summary>Whether anything is known of it by itself: evidence, an award that is kept, or a person's decision.</summary>
    public bool IsKnown => Outcome.Status is not (ProgressStatus.NoEvidenceYet or ProgressStatus.Inferred);
}
