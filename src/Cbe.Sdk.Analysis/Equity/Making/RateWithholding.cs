namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>
/// Which rates of one measure are not told, so that none near 0 or 1 can be found from those that are.
/// </summary>
/// <remarks>
/// Why none can be found: for each extreme rate there is another table that looks the same. It comes of the true one by a
/// move that leaves every told figure as it is: one held learner less in one subgroup and one more in another of the same
/// attribute (and the same in every crossing of it), or a change at the corners of a box in one crossing. All cells of a
/// move are hidden, and stay on their side of their bounds. A crossing in which there is no such move is left out whole, its
/// counts too, so that any table with the same margins is possible. An attribute in which there is none has no rate told:
/// any two of its learners can have changed places. Crossings share at most one attribute and make no ring, so each table
/// can change on its own.
/// </remarks>
internal sealed class RateWithholding(RateNode all, IReadOnlyList<RateTable> axes, IReadOnlyList<RateTable> crossed)
{
    private readonly List<RateTable> _axes = [.. axes];
    private readonly List<RateTable> _crossed = [.. crossed];

    public void Find()
    {
        if (!all.Known)
        {
            return;
        }

        foreach (var node in _axes.Concat(_crossed).SelectMany(t => t.Cells).Select(c => c.Node).Append(all).Where(n => n.IsExtreme))
        {
            node.Hide();
        }

        if (all.IsExtreme)
        {
            WithAll();
        }
        else
        {
            Drop(_crossed.Where(t => !Crossing(t)));
            foreach (var axis in _axes.Where(a => !Axis(a)))
            {
                Drop(_crossed.Where(t => t.Attributes.Contains(axis.Attributes[0])));
                if (!Axis(axis))
                {
                    Withhold(axis);
                }
            }
        }
    }

    private RateMoves Moves => new(_axes, _crossed);

    private bool Axis(RateTable axis)
    {
        var rest = Rest(all, axis.Cells.Select(c => c.Node));
        return axis.Cells.All(c => !c.Node.IsExtreme || Moves.Protect(axis, c.Values[0], rest))
            && (rest is not { IsCertain: true } || Moves.ProtectRest(axis, rest));
    }

    /// <summary>What is withheld of a row is looked at together: its cells cannot be told apart, but if it is all or none each is known.</summary>
    private bool Crossing(RateTable table) =>
        table.Cells.All(c => !c.Node.IsExtreme || RateMoves.ProtectCell(table, c.Values))
        && table.Attributes.Index().All(a => table.ValuesOf(a.Index).All(v =>
            _axes.Find(t => t.Attributes[0] == a.Item)!.Find([v]) is not { Known: true } margin
            || Rest(margin, table.Cells.Where(c => c.Values[a.Index] == v).Select(c => c.Node)) is not { IsCertain: true }));

    /// <summary>Where the rate of all is hidden, that of a cell can be another along with it. Tables of which something is unknown take no part.</summary>
    private void WithAll()
    {
        Drop(_crossed.Where(t => t.Cells.Any(c => !c.Node.Known)));
        foreach (var axis in _axes.Where(t => t.Cells.Any(c => !c.Node.Known)).ToList())
        {
            Drop(_crossed.Where(t => t.Attributes.Contains(axis.Attributes[0])));
            Withhold(axis);
            _axes.Remove(axis);
        }

        var tables = _axes.Concat(_crossed).ToList();
        if (!Moves.ProtectWithAll(all, null, []) || !tables.TrueForAll(t => t.Cells.All(c => !c.Node.IsExtreme || Moves.ProtectWithAll(all, t, c.Values))))
        {
            // The bound of all learners together is all that is told.
            Drop(_crossed);
            _axes.ForEach(Withhold);
        }
    }

    private static void Withhold(RateTable axis)
    {
        foreach (var (_, node) in axis.Cells)
        {
            node.Withhold();
        }
    }

    private void Drop(IEnumerable<RateTable> tables)
    {
        foreach (var table in tables.ToList())
        {
            foreach (var (_, node) in table.Cells)
            {
                node.Drop();
            }

            _crossed.Remove(table);
        }
    }

    /// <summary>All unknown cells of a sum together; null where there is none.</summary>
    private static RateNode? Rest(RateNode sum, IEnumerable<RateNode> parts)
    {
        var nodes = parts.ToList();
        return nodes.TrueForAll(n => n.Known) ? null
            : new(sum.Of - nodes.Sum(n => n.Of), nodes.Aggregate(sum.Held, (a, n) => a - n.Held), true);
    }
}
