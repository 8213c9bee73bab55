using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>The scores of one case, one after another.</summary>
internal sealed class ScoreMaker
{
    private readonly SimulationPlan _plan;
    private readonly Ability _ability;
    private readonly long _noise;
    private readonly long _start;
    private Chance _chance;
    private int _position;

    public ScoreMaker(SimulationPlan plan, int learner, int competency, Ability ability, LearningModel learning)
    {
        _plan = plan;
        _ability = ability;
        _noise = learning.Noise!.Value.Micros;
        _chance = plan.Chance(learner, Purpose.Score, competency);
        long own = plan.Chance(learner, Purpose.CaseAbility, competency).Deviation();
        _start = ability.Start(own);
        Deviation = plan.Likeness.OfCase(ability.Deviation, own);
    }

    /// <summary>How the case stands among all.</summary>
    public long Deviation { get; }

    /// <summary>The next score as a part of the scale, in millionths.</summary>
    public long Next(int day)
    {
        long own = _chance.Deviation();
        var byPosition = _plan.Model.Scores.ByPosition;
        long part = byPosition.Count == 0
            ? _ability.On(_start, day) + (_noise * own / Number.Scale)
            : ByPosition(byPosition, _plan.Likeness.OfScore(Deviation, own));
        return Math.Clamp(part, 0, Number.Scale);
    }

    private long ByPosition(IReadOnlyList<Draw> byPosition, long deviation)
    {
        int position = Math.Min(_position++, byPosition.Count - 1);
        return byPosition[position].At(_plan.Ranks?.PartBelow(position, deviation) ?? NormalTable.PartBelow(deviation)).Micros;
    }

    /// <summary>A part of the scale as a score, in whole steps.</summary>
    public Number Score(long part)
    {
        var (least, most) = (_plan.Scale.MinimumScore.Micros, _plan.Scale.MaximumScore.Micros);
        long above = (long)((Int128)(most - least) * part / Number.Scale);
        long step = _plan.Step.Micros;
        return Number.FromMicros(Math.Min(most, least + ((above + (step / 2)) / step * step)));
    }

    /// <summary>The level of a score: by the pack's cuts, or else by equal parts of the scale. Null below the lowest cut.</summary>
    public string? Level(Number score)
    {
        var scale = _plan.Scale;
        if (scale.Cuts.Count > 0)
        {
            return scale.LevelOf(score) is { } rank ? scale.Levels.NameOf(rank) : null;
        }

        var (least, most) = (scale.MinimumScore.Micros, scale.MaximumScore.Micros);
        long parts = most == least ? 0 : (long)((Int128)(score.Micros - least) * scale.Levels.Count / (most - least));
        return scale.Levels.NameOf(1 + (int)Math.Min(parts, scale.Levels.Count - 1));
    }
}
