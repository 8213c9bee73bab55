using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Makes one learner after another, each by its position alone. Thread-safe.</summary>
internal sealed class LearnerMaker(SimulationPlan plan)
{
    private readonly WhoMaker _who = new(plan);
    private readonly ItemIds _ids = new(plan.Competencies.Count);

    public LearnerRecord Make(int learner)
    {
        var who = _who.Make(learner);
        var terms = plan.TermsOf(who.Groups);
        var ability = new Ability(plan, learner, who, terms.Learning);
        var (evidence, choices, support) = (new List<Evidence>(), new List<Choice>(), new List<SupportEvent>());
        foreach (int competency in Courses.Of(plan, learner))
        {
            var scores = new ScoreMaker(plan, learner, competency, ability, terms.Learning);
            PriorMaker.Make(plan, learner, competency, terms, scores, evidence);
            new CaseMaker(plan, _ids, learner, competency, terms, scores, evidence)
            {
                Support = new(plan, learner, competency, terms.Support, support),
            }.Make();
            ChoiceMaker.Make(plan, learner, competency, terms.Choices, choices);
        }

        return new()
        {
            Id = FormattableString.Invariant($"learner-{learner + 1:D7}"),
            Subgroups = who.Subgroups,
            Evidence = evidence,
            Choices = choices,
            SupportEvents = support,
        };
    }
}
