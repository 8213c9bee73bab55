// <sweep>
using Cbe.Sdk;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Analysis.Sweeping;
using Cbe.Sdk.RulePacks;

// </sweep>
namespace Cbe.Docs.Tests.Snippets;

public static class Sweeps
{
    public static void sweep()
    {
        // <sweep>
        var engine = CbeEngine.Create(RulePack.Load("pack.json"));
        var model = PopulationModel.ReadFile("population.json").Model!;
        using var learners = LearnerPopulation.Read(engine, PopulationSimulator.Learners(model, new() { Schema = engine.RecordSchema, Seed = 7 }));

        var asOf = new DateOnly(2026, 6, 15);
        var ranges = SweepRanges.Parse(engine, asOf, ["demonstrations=1..5"]);
        var sweep = PolicySweep.Of(engine, learners, asOf, ranges, new() { By = ["englishLearner"], Outcomes = ["Proficient or above"] });
        foreach (var point in sweep.Points)
        {
            Console.WriteLine($"{point.Values[0]}{(point.IsPresent ? " (now)" : "")}: {point.Rate(0).Rate}, English learners {point.Rate(0, subgroup: 2).Rate}");
        }

        foreach (var cliff in sweep.Cliffs)
        {
            Console.WriteLine($"cliff from {sweep.Points[cliff.From].Values[0]} to {sweep.Points[cliff.To].Values[0]}: {sweep.Subgroups[cliff.Subgroup]}{(cliff.IsGap ? ", gap" : "")} {cliff.Before} -> {cliff.After}");
        }
        // </sweep>
    }
}
