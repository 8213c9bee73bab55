using Cbe.Sdk.Analysis.Simulation.Drawing;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Which competencies a learner takes, by their positions, in order.</summary>
internal static class Courses
{
    public static IReadOnlyList<int> Of(SimulationPlan plan, int learner)
    {
        int all = plan.Competencies.Count;
        var chance = plan.Chance(learner, Purpose.Courses);
        int taken = plan.Model.CompetenciesEach is { } each ? Math.Clamp(each.WholeAt(chance.Part()), 1, all) : all;
        if (taken == all)
        {
            return [.. Enumerable.Range(0, all)];
        }

        var left = Enumerable.Range(0, all).ToList();
        var chosen = new List<int>(taken);
        while (chosen.Count < taken)
        {
            long weights = left.Sum(c => plan.Competencies[c].Weight);
            long at = weights * chance.Micros() / 1_000_000;
            int place = 0;
            while (place < left.Count - 1 && at >= plan.Competencies[left[place]].Weight)
            {
                at -= plan.Competencies[left[place]].Weight;
                place++;
            }

            chosen.Add(left[place]);
            left.RemoveAt(place);
        }

        chosen.Sort();
        return chosen;
    }
}
