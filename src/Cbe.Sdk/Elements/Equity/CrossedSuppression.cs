namespace Cbe.Sdk.Elements.Equity;

/// <summary>
/// Which counts by crossed attributes are withheld, after those by each attribute alone. This is the hypercube method of
/// complementary suppression (R. D. Repsilber; S. Giessing and D. Repsilber, LNCS 2316, 2002).
/// </summary>
/// <remarks>
/// Why no count can be found: every count that is withheld is the corner of a <see cref="Box"/> of withheld counts, in
/// which learners can be thought to have changed places without any sum being another. A count by one attribute that is
/// withheld can be one more, with the greatest withheld count of that attribute one less, because here too two withheld
/// counts make up for it. Where no box is left, everything is withheld, and any table with the same sums is possible.
/// Two crossings share at most one attribute and make no ring, so each can change on its own.
/// </remarks>
internal sealed class CrossedSuppression
{
    private readonly CountGrid _grid;
    private readonly IReadOnlyList<(CountGrid Grid, bool[] Withheld)> _axes;
    private readonly int _minimum;
    private readonly bool[] _withheld;
    private readonly IReadOnlyList<int> _live;
    private readonly IReadOnlyList<int> _wide;
    private readonly Boxes _boxes;

    /// <param name="grid">The counts.</param>
    /// <param name="axes">The counts by each attribute alone, with what of them is withheld.</param>
    /// <param name="minimum">The least number of learners that is shown.</param>
    public CrossedSuppression(CountGrid grid, IReadOnlyList<(CountGrid Grid, bool[] Withheld)> axes, int minimum)
    {
        (_grid, _axes, _minimum) = (grid, axes, minimum);

        // Where nobody of an attribute's value has a decision and that is shown, nothing is left to withhold.
        var liveValues = axes.Select(a => Enumerable.Range(0, a.Grid.Count).Where(v => a.Grid.Counts[v] > 0 || a.Withheld[v]).ToHashSet()).ToList();
        _live = [.. Enumerable.Range(0, grid.Count).Where(c => Enumerable.Range(0, axes.Count).All(i => liveValues[i].Contains(grid.ValueOf(c, i))))];
        _wide = [.. Enumerable.Range(0, axes.Count).Where(i => liveValues[i].Count >= 2)];
        _withheld = new bool[grid.Count];
        _boxes = new Boxes(grid, _withheld, _wide, liveValues);
    }

    public bool[] Find()
    {
        if (_wide.Count <= 1)
        {
            // Crossed with a single value it is the table by one attribute over again.
            foreach (int cell in _live)
            {
                _withheld[cell] = _wide.Any(i => _axes[i].Withheld[_grid.ValueOf(cell, i)]);
            }

            return _withheld;
        }

        foreach (int cell in _live)
        {
            _withheld[cell] = Suppression.IsSmall(_grid.Learners[cell], _grid.Counts[cell], _minimum);
        }

        while (ByAttribute() | Slices())
        {
        }

        return _withheld;
    }

    /// <summary>For each withheld value of an attribute, two withheld counts between which a learner can have changed places with the greatest one.</summary>
    private bool ByAttribute()
    {
        bool changed = false;
        foreach (int axis in _wide)
        {
            var (grid, withheld) = _axes[axis];
            var values = Enumerable.Range(0, grid.Count).Where(v => withheld[v]).ToList();
            if (values.Count == 0)
            {
                continue;
            }

            int greatest = values.MaxBy(v => grid.Counts[v]);
            foreach (int value in values.Where(v => v != greatest))
            {
                int from = _live.Where(c => _grid.ValueOf(c, axis) == greatest && _grid.Counts[c] > 0).MinBy(c => Cost(c) + Cost(_grid.With(c, axis, value)));
                changed |= Withhold(from) | Withhold(_grid.With(from, axis, value));
            }
        }

        return changed | _boxes.Complete(_live);
    }

    /// <summary>Of a value of an attribute whose own count is shown, the withheld counts reach the minimum together.</summary>
    private bool Slices()
    {
        bool changed = false;
        foreach (int axis in _wide)
        {
            foreach (int value in Enumerable.Range(0, _axes[axis].Grid.Count).Where(v => !_axes[axis].Withheld[v]))
            {
                var slice = _live.Where(c => _grid.ValueOf(c, axis) == value).ToList();
                while (slice.Exists(c => _withheld[c]) && slice.Where(c => _withheld[c]).Sum(c => (long)_grid.Counts[c]) < _minimum)
                {
                    changed |= Withhold(slice.Where(c => !_withheld[c] && _grid.Counts[c] > 0).MinBy(c => _grid.Counts[c]));
                }
            }
        }

        return changed | _boxes.Complete(_live);
    }

    private int Cost(int cell) => _withheld[cell] ? 0 : _grid.Counts[cell];

    private bool Withhold(int cell)
    {
        bool changed = !_withheld[cell];
        _withheld[cell] = true;
        return changed;
    }
}
