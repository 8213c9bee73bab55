using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Support after work that calls for it.</summary>
internal sealed class SupportMaker(SimulationPlan plan, int learner, int competency, SupportModel support, List<SupportEvent> into)
{
    private Chance _chance = plan.Chance(learner, Purpose.Support, competency);

    public void After(DateOnly on, long part)
    {
        bool given = _chance.Micros() < support.Given!.Value.Micros;
        var day = on.AddDays(support.Days!.WholeAt(_chance.Part()));
        string? kind = support.Kinds!.At(_chance.Micros());
        if (given && kind is not null && part < support.Below!.Value.Micros && day <= plan.To)
        {
            into.Add(new() { GivenOn = day, Kind = kind, Competency = plan.Competencies[competency].Id });
        }
    }
}
