using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>The numbers at which something changes: the ends of the scale, its cuts, and what the rules compare with. Evidence is aimed at them.</summary>
internal sealed class Aims
{
    private readonly Dice _dice;
    private readonly PerformanceScale _scale;
    private readonly List<Number> _scores;

    public Aims(Dice dice, PerformanceScale scale)
    {
        (_dice, _scale) = (dice, scale);
        var (least, most) = (scale.MinimumScore, scale.MaximumScore);
        _scores = [least, most, Number.FromMicros((least.Micros / 2) + (most.Micros / 2)), .. scale.Cuts ?? []];
        for (int i = 0; i < 4; i++)
        {
            _scores.Add(Anywhere());
        }
    }

    /// <summary>A score at or beside one of the numbers, within the scale.</summary>
    public Number Score()
    {
        var number = _dice.Once(6) ? Anywhere() : Number.FromMicros(_dice.Of(_scores).Micros + _dice.Next(-1, 2));
        return number < _scale.MinimumScore ? _scale.MinimumScore : number > _scale.MaximumScore ? _scale.MaximumScore : number;
    }

    /// <summary>A number for a rule; whatever is on the scale becomes something that scores are aimed at.</summary>
    public Number Constant()
    {
        var number = _dice.Next(0, 5) switch
        {
            0 => Number.FromInteger(_dice.Next(0, 6)),
            1 => Number.FromInteger(_dice.Next(0, 30)),
            2 => Anywhere(),
            _ => _dice.Of(_scores),
        };
        if (number >= _scale.MinimumScore && number <= _scale.MaximumScore && _scores.Count < 40)
        {
            _scores.Add(number);
        }

        return number;
    }

    /// <summary>Anywhere on the scale, with one to six digits after the point.</summary>
    private Number Anywhere()
    {
        long span = _scale.MaximumScore.Micros - _scale.MinimumScore.Micros;
        var number = Number.FromMicros(_scale.MinimumScore.Micros + (long)((Int128)span * _dice.Next(0, 1_000_001) / 1_000_000));
        return number.Round(_dice.Next(0, 7)) is var rounded && rounded >= _scale.MinimumScore && rounded <= _scale.MaximumScore ? rounded : number;
    }
}
