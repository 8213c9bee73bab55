namespace Cbe.Sdk.Elements.Equity;

/// <summary>Finds for each withheld count a box of withheld counts of which it is a corner, withholding more where there is none.</summary>
internal sealed class Boxes(CountGrid grid, bool[] withheld, IReadOnlyList<int> axes, IReadOnlyList<IReadOnlySet<int>> liveValues)
{
    /// <summary>Makes every withheld count safe. Says whether more was withheld.</summary>
    /// <param name="live">The cells that are not known to be empty.</param>
    public bool Complete(IReadOnlyList<int> live)
    {
        bool changed = false;
        var safe = new HashSet<int>();
        foreach (int cell in live.Where(c => withheld[c]).ToList())
        {
            if (safe.Contains(cell))
            {
                continue;
            }

            if (Best(cell) is not { } box)
            {
                // Nothing smaller is known to be safe.
                changed |= live.Any(c => !withheld[c]);
                live.ToList().ForEach(c => withheld[c] = true);
                return changed;
            }

            changed |= box.Corners.Any(c => !withheld[c]);
            box.Corners.ForEach(c => withheld[c] = true);
            safe.UnionWith(box.Corners);
        }

        return changed;
    }

    /// <summary>The box that withholds the fewest learners more; the first of equals.</summary>
    private Box? Best(int cell) => Opposite(cell).Select(o => Box.Of(grid, axes, cell, o)).Where(b => b.CanChange(grid))
        .MinBy(b => b.Corners.Where(c => !withheld[c]).Sum(c => (long)grid.Counts[c] + 1));

    /// <summary>The cells that differ in every attribute.</summary>
    private IEnumerable<int> Opposite(int cell) => axes.Aggregate((IEnumerable<int>)[cell],
        (cells, axis) => cells.SelectMany(c => liveValues[axis].Where(v => v != grid.ValueOf(cell, axis)).Order().Select(v => grid.With(c, axis, v))));
}
