using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Describing;

/// <summary>The competencies of a model as one value.</summary>
internal sealed record CompetencyChoice(int Count, IReadOnlyList<KeyValuePair<string, Number>> Named)
{
    private static readonly int ByDefault = new PopulationModel().CompetencyCount;

    /// <summary>Null where the model says nothing else than the default.</summary>
    public static CompetencyChoice? Of(PopulationModel model) =>
        model.Competencies.Count == 0 && model.CompetencyCount == ByDefault ? null : new(model.CompetencyCount, model.Competencies);

    public PopulationModel In(PopulationModel model) => model with { CompetencyCount = Count, Competencies = Named };
}
