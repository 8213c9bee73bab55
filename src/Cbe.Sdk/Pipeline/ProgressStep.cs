using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Pipeline;

/// <summary>From evidence to a level, for one learner and one competency on one day, by the rules of one era.</summary>
internal sealed class ProgressStep(BoundPack pack, CompetencyFramework? framework)
{
    private readonly ProgressionEvaluator _progression = new(pack.ProgressionRules, pack.ProgressionVocabulary, pack.Scale);

    public ProgressionEvaluator Progression => _progression;

    /// <summary>Which evidence counts.</summary>
    public CountingEvidence Counting { get; } = CountingWith(pack, null);

    /// <summary>The same, for somebody who is to be told of every decision about admission.</summary>
    public static CountingEvidence CountingWith(BoundPack pack, Action<Decision>? seen) => new(
        new(pack.AssessmentVocabulary, pack.EvidencePolicy, pack.Rules["assessment.admit"], pack.Rules["assessment.rules"], pack.Scale, seen), pack.Scale, pack.ProgressionRules.Renewal);

    /// <param name="learner">The learner.</param>
    /// <param name="competency">The competency.</param>
    /// <param name="admitted">Its admitted evidence.</param>
    /// <param name="before">Where the learner stands in a prerequisite; null where that is not known.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="levelsOnly">Whether nobody asks who advances and what is awarded, as on earlier days.</param>
    public CompetencyStanding Stand(LearnerRecord learner, Competency competency, AdmittedEvidence admitted, Func<string, CompetencyStanding?> before, DateOnly asOf, bool levelsOnly = false)
    {
        var evidence = pack.ProgressionVocabulary.Evidence;
        var rows = admitted.Items.Select(e => (Evidence: e, Row: evidence.Read(e, asOf))).ToList();
        rows.Sort(evidence.Order.Compare);
        var outcome = _progression.Evaluate(new CompetencyCase
        {
            Learner = learner,
            Competency = competency,
            AsOf = asOf,
            IsProvisional = admitted.IsProvisional,
            Evidence = [.. rows.Select(r => r.Row)],
            Prerequisites = [.. competency.Prerequisites.Select(p => ProgressionEvaluator.PrerequisiteRow(p, Known(p)?.Outcome, IsAwarded(learner, p, asOf)))],
            Behind = competency.Prerequisites.Distinct(StringComparer.Ordinal).ToDictionary(p => p, p => before(p)?.Outcome.Evidence ?? [], StringComparer.Ordinal),
        }, admitted.SetAside, levelsOnly);
        return new(competency, outcome, [.. rows.Select(r => r.Evidence)]);

        // In a circle of prerequisites none comes first, so none is known.
        CompetencyStanding? Known(string prerequisite) => framework?.InSameCycle(competency.Id, prerequisite) == true ? null : before(prerequisite);
    }

    /// <summary>For how long awards hold; null for without end.</summary>
    public Renewal? Renewal => pack.ProgressionRules.Renewal;

    public bool IsAwarded(LearnerRecord learner, string competency, DateOnly asOf) =>
        learner.Awards.Any(a => a.Competency == competency && Holds(a, asOf));

    /// <summary>Whether an award holds on the day.</summary>
    public bool Holds(Award award, DateOnly asOf) => award.AwardedOn <= asOf && !(award.ExpiresOn < asOf) && Renewal?.IsLapsed(award, asOf) != true;
}
