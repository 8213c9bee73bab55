using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Tests.Support;

namespace Cbe.Sdk.Verification.Tests.Agreement;

/// <summary>Values for the variables of a case, aimed at what its terms compare them with.</summary>
internal sealed class RandomValues
{
    private readonly CaseUnderTest _case;
    private readonly Dice _dice;
    private readonly Dictionary<Term, List<Int128>> _aims = new(ReferenceEqualityComparer.Instance);

    public RandomValues(CaseUnderTest @case, ulong seed)
    {
        (_case, _dice) = (@case, new(seed));
        var compared = TermOrder.Of(@case.Decided.Select(d => d.Term)).Where(t => t.Operation is Operation.AtMost or Operation.Equal && t.Parts[0].Operation == Operation.Variable);
        foreach (var comparison in compared)
        {
            Aims((Whole)comparison.Parts[0]).AddRange([comparison.Constant, comparison.Constant + 1]);
        }

        // Items are alike: what one is compared with the others may be, too.
        foreach (var alike in @case.Variables.OfType<Whole>().GroupBy(v => v.Name![(v.Name!.IndexOf('.', StringComparison.Ordinal) + 1)..]))
        {
            var all = alike.SelectMany(Aims).Distinct().ToList();
            foreach (var variable in alike)
            {
                _aims[variable] = [.. all.Where(a => a >= variable.Least && a <= variable.Most)];
            }
        }
    }

    public Dictionary<Term, Int128> Next()
    {
        var values = new Dictionary<Term, Int128>(ReferenceEqualityComparer.Instance);
        int often = _dice.Of(1, 2, 4, 10);
        foreach (var variable in _case.Variables)
        {
            values[variable] = variable is Whole whole ? Next(whole) : _dice.Next(often) > 0 ? 1 : _dice.Next(2);
        }

        var days = _case.Days.Select(_ => Day()).Order().ToList();
        for (int i = 0; i < days.Count; i++)
        {
            values[_case.Days[i]] = days[i];
        }

        return values;
    }

    private Int128 Next(Whole whole)
    {
        var (least, most, aims) = (whole.Least!.Value, whole.Most!.Value, _aims[whole]);
        return _dice.Next(8) switch
        {
            0 or 1 or 2 when aims.Count > 0 => _dice.Of(aims),
            3 => least,
            4 => most,
            5 when most - least > 3_000_000 => least + (1_000_000 * (Int128)_dice.Next((int)Int128.Min(1_000_000, (most - least) / 1_000_000))),
            _ => most - least < int.MaxValue ? least + _dice.Next((int)(most - least) + 1) : least + (_dice.Next(int.MaxValue) * (most - least) / int.MaxValue),
        };
    }

    private Int128 Day()
    {
        var aims = _case.Days.SelectMany(d => Aims(d)).ToList();
        int today = _case.AsOf.DayNumber;
        return _dice.Next(3) == 0 && aims.Count > 0 ? Int128.Clamp(_dice.Of(aims), 0, today) : today - _dice.Next(_dice.Of(4, 40, 400));
    }

    private List<Int128> Aims(Whole variable)
    {
        if (!_aims.TryGetValue(variable, out var aims))
        {
            _aims.Add(variable, aims = []);
        }

        return aims;
    }
}
