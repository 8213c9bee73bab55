using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Choices that a learner makes about a competency, on any day of the simulation.</summary>
internal static class ChoiceMaker
{
    public static void Make(SimulationPlan plan, int learner, int competency, ChoiceModel choices, List<Choice> into)
    {
        var chance = plan.Chance(learner, Purpose.Choices, competency);
        int made = choices.Made!.WholeAt(chance.Part());
        for (int i = 0; i < made; i++)
        {
            var on = plan.From.AddDays(chance.Below(1 + plan.To.DayNumber - plan.From.DayNumber));
            string? kind = choices.Kinds!.At(chance.Micros());
            bool honoured = chance.Micros() < choices.Honoured!.Value.Micros;
            var day = on.AddDays(choices.HonouredDays!.WholeAt(chance.Part()));
            if (kind is not null)
            {
                into.Add(new() { Date = on, Kind = ChoiceWords.Of(kind), Competency = plan.Competencies[competency].Id, HonouredOn = honoured && day <= plan.To ? day : null });
            }
        }
    }
}
