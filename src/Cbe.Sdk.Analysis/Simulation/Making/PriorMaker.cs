using System.Collections.ObjectModel;
using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>What was learnt before the first day: items of an earlier time, with the fact that says so.</summary>
internal static class PriorMaker
{
    public static void Make(SimulationPlan plan, int learner, int competency, Terms terms, ScoreMaker scores, List<Evidence> into)
    {
        var prior = terms.Prior;
        var chance = plan.Chance(learner, Purpose.Prior, competency);
        bool brings = chance.Micros() < prior.Share!.Value.Micros;
        int items = prior.Items!.WholeAt(chance.Part());
        for (int i = 0; brings && i < items; i++)
        {
            var score = scores.Score(scores.Next(0));
            into.Add(new()
            {
                Id = ItemIds.Prior(competency, i),
                Competency = plan.Competencies[competency].Id,
                OccurredOn = plan.From.AddDays(-Math.Max(1, prior.DaysBefore!.WholeAt(chance.Part()))),
                Score = score,
                Level = scores.Level(score),
                Setting = terms.Evidence.Settings!.At(chance.Micros()),
                Form = terms.Evidence.Forms!.At(chance.Micros()),
                Assessor = terms.Evidence.Assessors!.At(chance.Micros()),
                Facts = prior.Fact is { } fact ? new Dictionary<string, FactValue> { [fact] = FactValue.FromBoolean(true) } : ReadOnlyDictionary<string, FactValue>.Empty,
            });
        }
    }
}
