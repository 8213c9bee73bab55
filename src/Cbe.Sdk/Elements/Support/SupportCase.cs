using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Support;

/// <summary>One learner and one competency on one day: what a support rule is asked about.</summary>
/// <param name="Learner">The learner.</param>
/// <param name="Standing">Where the learner stood on the day.</param>
/// <param name="Given">Support given up to the day, for this competency or for everything, oldest first.</param>
/// <param name="AsOf">The day.</param>
internal sealed record SupportCase(LearnerRecord Learner, CompetencyStanding Standing, IReadOnlyList<SupportEvent> Given, DateOnly AsOf)
{
    public Competency Competency => Standing.Competency;
}
