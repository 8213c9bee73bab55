using System.Text.Json;
using Cbe.Sdk.Analysis.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Equity;

/// <summary>
/// Somebody who has the published JSON alone, and knows how it is made. Looks for tables of whole numbers that fit all of
/// it, by trying: it knows nothing of moves or boxes.
/// </summary>
internal sealed class Attacker
{
    private const int Most = 30_000;

    private readonly Cell _all;
    private readonly Dictionary<string, List<Cell>> _tables = [];
    private int _steps;

    public Attacker(string json)
    {
        using var document = JsonDocument.Parse(json);
        var measure = document.RootElement.GetProperty("measures")[0];
        _all = Read([], measure.GetProperty("all"));
        foreach (var subgroup in measure.GetProperty("subgroups").EnumerateArray())
        {
            var values = subgroup.GetProperty("attributes").EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetString());
            string table = string.Join(",", values.Keys);
            (_tables.TryGetValue(table, out var cells) ? cells : _tables[table] = []).Add(Read(values, subgroup));
        }
    }

    public IEnumerable<Cell> Cells => _tables.Values.SelectMany(c => c).Prepend(_all);

    /// <summary>Whether the number of held learners can be another than the true one; null where that was not found out in time.</summary>
    public bool? CanDiffer(Cell target, int held)
    {
        _steps = 0;
        var crossing = _tables.GetValueOrDefault("a,b");
        if (crossing is null || crossing.TrueForAll(c => c.Of is null))
        {
            // Two attributes that are not crossed share nothing but all learners.
            return Found(Totals().Any(t => (!ReferenceEquals(target, _all) || t.Held != held)
                && _tables.All(table => Line(table.Value, 0, t.Of, t.Held, target, held, !table.Value.Contains(target)))));
        }

        return Found(Totals().Any(t => (!ReferenceEquals(target, _all) || t.Held != held) && Grid(crossing, 0, new Sums(this), t, target, held)));
    }

    private bool? Found(bool found) => found ? true : _steps > Most ? null : false;

    private IEnumerable<(int Of, int Held)> Totals() => Enumerable.Range(0, _all.Of!.Value + 1).Where(h => _all.Fits(_all.Of.Value, h)).Select(h => (_all.Of.Value, h));

    /// <summary>Whether cells of one line can add up to what is left, with one of them other than it is.</summary>
    private bool Line(List<Cell> cells, int at, int of, int held, Cell target, int truth, bool differs)
    {
        if (++_steps > Most || of < 0 || held < 0 || held > of)
        {
            return false;
        }

        if (at == cells.Count)
        {
            return of == 0 && held == 0 && differs;
        }

        var cell = cells[at];
        return cell.Counts(of).Any(n => Enumerable.Range(0, Math.Min(n, held) + 1).Where(h => cell.Fits(n, h) && (cell != target || h != truth))
            .Any(h => Line(cells, at + 1, of - n, held - h, target, truth, differs || cell == target)));
    }

    private bool Grid(List<Cell> cells, int at, Sums sums, (int Of, int Held) total, Cell target, int truth)
    {
        if (++_steps > Most)
        {
            return false;
        }

        if (at == cells.Count)
        {
            return sums.Fit(total, target, truth);
        }

        var cell = cells[at];
        foreach (int n in cell.Counts(total.Of - sums.Of))
        {
            for (int h = 0; h <= Math.Min(n, total.Held - sums.Held); h++)
            {
                if (!cell.Fits(n, h) || (cell == target && h == truth))
                {
                    continue;
                }

                sums.Add(cell, n, h);
                bool found = sums.MayFit(cell, cells.Skip(at + 1)) && Grid(cells, at + 1, sums, total, target, truth);
                sums.Add(cell, -n, -h);
                if (found)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static Cell Read(Dictionary<string, string?> values, JsonElement json) => json.Has("suppressed") ? new(values, null, null, null, false)
        : new(values, json.GetProperty("denominator").GetInt32(), json.Find("numerator")?.GetInt32(), json.Find("atLeast")?.GetDouble() ?? json.Find("atMost")?.GetDouble(), json.Has("atLeast"));

    /// <summary>What is published of one subgroup.</summary>
    internal sealed record Cell(IReadOnlyDictionary<string, string?> Values, int? Of, int? Held, double? Bound, bool IsTop)
    {
        public IEnumerable<int> Counts(int most) => Of is { } known ? known <= most ? [known] : [] : Enumerable.Range(0, Math.Max(0, most) + 1);

        public bool Fits(int of, int held) => held >= 0 && held <= of && (Held is null || Held == held)
            && (Bound is not { } bound || (IsTop ? held >= (bound * of) - 1e-9 : held <= (bound * of) + 1e-9));

        public bool Equals(Cell? other) => ReferenceEquals(this, other);

        public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
    }

    /// <summary>The sums by each attribute of a crossing that is being filled in.</summary>
    private sealed class Sums(Attacker attacker)
    {
        private readonly Dictionary<Cell, (int Of, int Held)> _sums = attacker._tables["a"].Concat(attacker._tables["b"]).ToDictionary(c => c, _ => (0, 0));

        public int Of { get; private set; }

        public int Held { get; private set; }

        public void Add(Cell cell, int of, int held)
        {
            (Of, Held) = (Of + of, Held + held);
            foreach (var margin in Margins(cell))
            {
                _sums[margin] = (_sums[margin].Of + of, _sums[margin].Held + held);
            }
        }

        /// <summary>Whether no margin of a cell is passed, and one that is full fits.</summary>
        public bool MayFit(Cell cell, IEnumerable<Cell> open) => Margins(cell).All(m =>
            open.Any(o => Margins(o).Contains(m)) ? (m.Of is null || _sums[m].Of <= m.Of) && (m.Held is null || _sums[m].Held <= m.Held) : Fits(m));

        public bool Fit((int Of, int Held) total, Cell target, int truth) =>
            Of == total.Of && Held == total.Held && _sums.All(s => Fits(s.Key)) && (!_sums.TryGetValue(target, out var own) || own.Held != truth);

        private bool Fits(Cell margin) => (margin.Of is null || margin.Of == _sums[margin].Of) && margin.Fits(_sums[margin].Of, _sums[margin].Held);

        private IEnumerable<Cell> Margins(Cell cell) => _sums.Keys.Where(m => m.Values.All(v => cell.Values[v.Key] == v.Value));
    }
}
