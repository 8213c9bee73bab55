using System.Globalization;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Inputs;

/// <summary>
/// Scores and estimate over time, in characters that the fonts of terminals have had since code page 437 and WGL4. Never
/// wider than 80 columns: of a long series the newest scores are drawn.
/// </summary>
internal sealed class MasteryPlot
{
    private const int MostColumns = 64;
    private const int LeastCell = 2;
    private const int MostCell = 6;

    private readonly MasteryMethod _method;
    private readonly Number? _threshold;
    private readonly Number? _cut;
    private readonly List<MasteryStep> _steps;
    private readonly int _first;
    private readonly int _cell;
    private readonly ValueAxis _axis;
    private readonly char[][] _rows;

    private MasteryPlot(MasteryCalculator calculator, IReadOnlyList<MasteryStep> steps)
    {
        _method = calculator.Method;
        _cut = Argument(calculator, p => p.IsProficientCut);
        _threshold = IsProbability ? Argument(calculator, p => p.IsMasteryThreshold) : _cut;
        _first = Math.Max(0, steps.Count - (MostColumns / LeastCell));
        _steps = [.. steps.Skip(_first)];
        _cell = Math.Clamp(MostColumns / _steps.Count, LeastCell, MostCell);
        _axis = IsProbability ? new(Number.Zero, Number.One) : new(Values().Min(), Values().Max());
        _rows = [.. Enumerable.Range(0, _axis.Rows).Select(_ => Enumerable.Repeat(' ', _cell * _steps.Count).ToArray())];
    }

    private bool IsProbability => _method.Result == MethodResult.Probability;

    public static void Print(MasteryCalculator calculator, IReadOnlyList<MasteryStep> steps, Screen screen)
    {
        var plot = new MasteryPlot(calculator, steps);
        plot.DrawThreshold();
        plot.DrawEstimates();
        plot.DrawScores();
        plot.Write(screen);
    }

    private static Number? Argument(MasteryCalculator calculator, Func<MethodParameter, bool> which) =>
        calculator.Method.Parameters.FirstOrDefault(which) is { } p ? calculator.Arguments[p.Name] : null;

    private IEnumerable<Number> Values() => _steps.SelectMany(s => (Number?[])[s.Score, s.Estimate, _threshold]).OfType<Number>();

    private void DrawThreshold()
    {
        if (_threshold is { } t)
        {
            Array.Fill(_rows[_axis.RowOf(t)], '·');
        }
    }

    /// <summary>A line that steps at the beginning of each cell, where the score moved it.</summary>
    private void DrawEstimates()
    {
        int? before = null;
        for (int i = 0; i < _steps.Count; i++)
        {
            if (_steps[i].Estimate is not { } estimate)
            {
                continue;
            }

            int now = _axis.RowOf(estimate);
            Array.Fill(_rows[now], '─', i * _cell, _cell);
            if (before is { } from && from != now)
            {
                for (int row = Math.Min(from, now) + 1; row < Math.Max(from, now); row++)
                {
                    _rows[row][i * _cell] = '│';
                }

                _rows[from][i * _cell] = now > from ? '┘' : '┐';
                _rows[now][i * _cell] = now > from ? '┌' : '└';
            }

            before = now;
        }
    }

    /// <summary>A score stands in the middle of its cell. Where the estimate is a probability, scores have another scale and stand below the axis.</summary>
    private void DrawScores()
    {
        for (int i = 0; i < _steps.Count && !IsProbability; i++)
        {
            int row = _axis.RowOf(_steps[i].Score);
            _rows[row][Middle(i)] = _rows[row][Middle(i)] is '─' ? '●' : '○';
        }
    }

    private int Middle(int i) => (i * _cell) + (_cell / 2);

    private void Write(Screen screen)
    {
        string margin = new(' ', _axis.LabelWidth + 2);
        screen.Line();
        for (int row = _axis.Rows - 1; row >= 0; row--)
        {
            string label = _axis.Label(row);
            screen.Line($"  {label.PadLeft(_axis.LabelWidth)} {(label.Length > 0 ? '┤' : '│')}{new string(_rows[row])}".TrimEnd());
        }

        screen.Line($"{margin} └{new string('─', _cell * _steps.Count)}");
        if (IsProbability && _cut is { } cut)
        {
            screen.Line($"{margin}  {Under(i => _steps[i].Score >= cut ? "+" : "-")}".TrimEnd());
        }

        screen.Line($"{margin}  {Under(Place)}".TrimEnd());
        screen.Line();
        screen.Line($"{margin}  {string.Join("   ", Legend())}");
    }

    /// <summary>A text below each score, in the middle of its cell.</summary>
    private string Under(Func<int, string> text)
    {
        char[] line = [.. Enumerable.Repeat(' ', (_cell * _steps.Count) + MostCell)];
        for (int i = 0; i < _steps.Count; i++)
        {
            text(i).CopyTo(0, line, Middle(i), text(i).Length);
        }

        return new string(line).TrimEnd();
    }

    /// <summary>The number of the score; where cells are narrow, only every fifth.</summary>
    private string Place(int i)
    {
        int place = _first + i + 1;
        bool fits = place.ToString(CultureInfo.InvariantCulture).Length < _cell;
        return fits || place % 5 == 0 || (i == 0 && place % 5 < 3) ? place.ToString(CultureInfo.InvariantCulture) : "";
    }

    private IEnumerable<string> Legend()
    {
        yield return "─ estimate";
        if (!IsProbability)
        {
            yield return "○ score";
            yield return "● both";
        }
        else if (_cut is { } cut)
        {
            yield return $"+ score of at least {cut}   - below";
        }

        if (_threshold is { } threshold)
        {
            yield return $"· threshold {threshold}";
        }

        if (_first > 0)
        {
            yield return $"the newest {_steps.Count} of {_first + _steps.Count} scores";
        }
    }
}
