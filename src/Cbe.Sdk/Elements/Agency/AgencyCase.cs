using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>One learner on one day: what an agency rule is asked about.</summary>
/// <param name="Learner">The learner.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Choices">What the learner chose up to the day, oldest first.</param>
/// <param name="Goals">What was set up to the day, oldest first.</param>
/// <param name="Standings">The competencies of which there is admitted evidence.</param>
/// <param name="Find">The competency with an identifier.</param>
internal sealed record AgencyCase(
    LearnerRecord Learner, DateOnly AsOf, IReadOnlyList<Choice> Choices, IReadOnlyList<Goal> Goals, IReadOnlyList<CompetencyStanding> Standings, Func<string, Competency> Find)
{
    /// <summary>Whether the record shows anything that a rule could be asked about.</summary>
    public bool ShowsSomething => Choices.Count + Goals.Count + Standings.Count > 0;

    /// <summary>What of the record can be seen on the day. The order is made of what rules can see, never of the position in a file.</summary>
    public static AgencyCase Of(LearnerRecord learner, IReadOnlyList<CompetencyStanding> standings, Func<string, Competency> find, DateOnly asOf) => new(
        learner,
        asOf,
        [.. learner.Choices.Where(c => c.Date <= asOf).OrderBy(c => c.Date).ThenBy(c => c.Kind).ThenBy(c => c.Competency, StringComparer.Ordinal).ThenBy(c => c.HonouredOn)],
        [.. learner.Goals.Where(g => g.SetOn <= asOf).OrderBy(g => g.SetOn).ThenBy(g => g.Competency, StringComparer.Ordinal).ThenBy(g => g.TargetOn).ThenBy(g => g.ReachedOn)],
        [.. standings.Where(s => s.Admitted.Count > 0)],
        find);

    /// <summary>Whether the school had acted on the choice by the day.</summary>
    public bool IsHonoured(Choice choice) => choice.HonouredOn <= AsOf;

    /// <summary>The competency as people know it: its code, or else its identifier.</summary>
    public string? NameOf(string? competency) => competency is null ? null : Find(competency).ToString();
}
