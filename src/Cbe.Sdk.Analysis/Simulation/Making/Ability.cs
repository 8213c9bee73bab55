using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>How a learner learns over time, in millionths of the scale.</summary>
internal sealed class Ability
{
    private const int DaysOfAWeek = 7;

    private readonly LearningModel _learning;
    private readonly long _school;
    private readonly long[] _left;

    public Ability(SimulationPlan plan, int learner, Who who, LearningModel learning)
    {
        _learning = learning;
        _school = plan.SchoolAbility[who.School];
        var chance = plan.Chance(learner, Purpose.Ability);
        Deviation = chance.Deviation();
        long rate = learning.Rate!.Value.Micros;
        long spread = rate * learning.RateSpread!.Value.Micros / Number.Scale;
        rate = Math.Clamp(rate + (spread * chance.Deviation() / Number.Scale), 0, Number.Scale);
        _left = Left(rate, 2 + ((plan.To.DayNumber - plan.From.DayNumber) / DaysOfAWeek));
    }

    /// <summary>How the learner stands among all.</summary>
    public long Deviation { get; }

    /// <summary>The ability at the start in a case that stands so among the learner's own.</summary>
    public long Start(long ofCase) =>
        _learning.Start!.Value.Micros + _school + (((_learning.StartSpread!.Value.Micros * Deviation) + (_learning.CompetencySpread!.Value.Micros * ofCase)) / Number.Scale);

    /// <summary>The ability on a day, counted from the first; before it, as on it.</summary>
    public long On(long start, int day)
    {
        long gap = _learning.Plateau!.Value.Micros - start;
        if (gap <= 0)
        {
            return start;
        }

        day = Math.Clamp(day, 0, ((_left.Length - 1) * DaysOfAWeek) - 1);
        int week = day / DaysOfAWeek;
        long left = _left[week] - ((_left[week] - _left[week + 1]) * (day % DaysOfAWeek) / DaysOfAWeek);
        return start + gap - (gap * left / Number.Scale);
    }

    /// <summary>What is left to the plateau at the beginning of each week.</summary>
    private static long[] Left(long rate, int weeks)
    {
        var left = new long[weeks + 1];
        left[0] = Number.Scale;
        for (int week = 1; week <= weeks; week++)
        {
            left[week] = left[week - 1] * (Number.Scale - rate) / Number.Scale;
        }

        return left;
    }
}
