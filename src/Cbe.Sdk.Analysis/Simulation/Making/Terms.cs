using Cbe.Sdk.Analysis.Simulation.Describing;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>What holds for a learner: the model with the groups to which the learner belongs over it, and the defaults below. Nothing in it is null.</summary>
internal sealed record Terms(EvidenceModel Evidence, LearningModel Learning, ChoiceModel Choices, SupportModel Support, PriorModel Prior)
{
    public static Terms Of(PopulationModel model, IEnumerable<GroupModel> groups)
    {
        var terms = new Terms(
            ModelParts.Evidence.Over(model.Evidence, ModelDefaults.Evidence),
            ModelParts.Learning.Over(model.Learning, ModelDefaults.Learning),
            ModelParts.Choices.Over(model.Choices, ModelDefaults.Choices),
            ModelParts.Support.Over(model.Support, ModelDefaults.Support),
            ModelParts.Prior.Over(model.Prior, ModelDefaults.Prior));
        return groups.Aggregate(terms, (t, g) => new(
            ModelParts.Evidence.Over(g.Evidence, t.Evidence),
            ModelParts.Learning.Over(g.Learning, t.Learning),
            ModelParts.Choices.Over(g.Choices, t.Choices),
            ModelParts.Support.Over(g.Support, t.Support),
            ModelParts.Prior.Over(g.Prior, t.Prior)));
    }
}
