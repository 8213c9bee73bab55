// <simulation>
using Cbe.Sdk;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.RulePacks;

// </simulation>
namespace Cbe.Docs.Tests.Snippets;

public static class Simulation
{
    public static void simulation()
    {
        // <simulation>
        var engine = CbeEngine.Create(RulePack.Load("pack.json"));
        var model = PopulationModel.ReadFile("population.json").Model!;
        var settings = new SimulationSettings { Schema = engine.RecordSchema, Seed = 7 };

        using var learners = LearnerPopulation.Read(engine, PopulationSimulator.Learners(model, settings));
        var decided = PopulationDecisions.Of(engine, learners, asOf: new DateOnly(2026, 6, 15));
        Console.WriteLine($"{learners.Count} learners, {decided.Count} cases, decided: {string.Join(", ", decided.Outcomes)}");

        var first = PopulationSimulator.LearnerAt(model, settings, 0);
        Console.WriteLine($"{first.Id}: {first.Evidence.Count} pieces of evidence, the first {first.Evidence[0].Form} of {first.Evidence[0].OccurredOn:yyyy-MM-dd} with {first.Evidence[0].Score}");
        // </simulation>
    }
}
