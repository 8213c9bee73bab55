namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>
/// Which rates of one measure are not told, so that none near 0 or 1 can be found from those that are.
/// </summary>
/// <remarks>
/// Why none can be found: for each extreme rate there is another table that looks the same. It comes of the true one by a
/// move that leaves every told figure as it is: one held learner less in one subgroup and one more in another of the same
/// attribute (and the same in every crossing of it), or a change at the corners of a box in one crossing. All cells of a
/// move are hidden, and stay on their side of their bounds. Where no such move is found nothing is told of the attributes
/// that are crossed with each other, and any two learners can have changed places. Crossings share at most one attribute
/// and make no ring, so each table can change on its own.
/// </remarks>
internal static class RateWithholding
{
    public static void Find(RateNode all, IReadOnlyList<RateTable> axes, IReadOnlyList<RateTable> crossed)
    {
        if (!all.Known)
        {
            return;
        }

        var nodes = axes.Concat(crossed).SelectMany(t => t.Cells).Select(c => c.Node).ToList();
        foreach (var node in nodes.Append(all).Where(n => n.IsExtreme))
        {
            node.Hide();
        }

        if (!all.IsExtreme)
        {
            Components(axes, crossed).ForEach(c => Component(all, c.Axes, c.Crossed));
        }
        else if (!WithAll(all, axes, crossed))
        {
            // The bound of all learners together is all that is told.
            nodes.ForEach(n => n.Withhold());
        }
    }

    /// <summary>Attributes that are crossed with each other, directly or by others between them. Of two components each can change on its own.</summary>
    private static List<(List<RateTable> Axes, List<RateTable> Crossed)> Components(IReadOnlyList<RateTable> axes, IReadOnlyList<RateTable> crossed)
    {
        var components = new List<(List<RateTable> Axes, List<RateTable> Crossed)>();
        foreach (var axis in axes.Where(a => !components.Exists(c => c.Axes.Contains(a))))
        {
            List<string> names = [axis.Attributes[0]];
            var tables = new List<RateTable>();
            while (crossed.FirstOrDefault(t => !tables.Contains(t) && t.Attributes.Intersect(names).Any()) is { } next)
            {
                tables.Add(next);
                names.AddRange(next.Attributes);
            }

            components.Add(([.. axes.Where(a => names.Contains(a.Attributes[0]))], tables));
        }

        return components;
    }

    private static void Component(RateNode all, List<RateTable> axes, List<RateTable> crossed)
    {
        var moves = new RateMoves(axes, crossed);
        if (!axes.TrueForAll(a => Axis(all, a, moves)) || !crossed.TrueForAll(t => Crossing(t, axes, moves)))
        {
            foreach (var (_, node) in axes.Concat(crossed).SelectMany(t => t.Cells))
            {
                node.Withhold();
            }
        }
    }

    private static bool Axis(RateNode all, RateTable axis, RateMoves moves)
    {
        var rest = Rest(all, axis.Cells.Select(c => c.Node));
        return axis.Cells.All(c => !c.Node.IsExtreme || moves.Protect(axis, c.Values[0], rest))
            && (rest is not { IsCertain: true } || moves.ProtectRest(axis, rest));
    }

    /// <summary>What is withheld of a row is looked at together: its cells cannot be told apart, but if it is all or none each is known.</summary>
    private static bool Crossing(RateTable table, List<RateTable> axes, RateMoves moves) =>
        table.Cells.All(c => !c.Node.IsExtreme || moves.ProtectCell(table, c.Values))
        && table.Attributes.Index().All(a => table.ValuesOf(a.Index).All(v =>
            axes.Find(t => t.Attributes[0] == a.Item)!.Find([v]) is not { Known: true } margin
            || Rest(margin, table.Cells.Where(c => c.Values[a.Index] == v).Select(c => c.Node)) is not { IsCertain: true }));

    /// <summary>Where the rate of all is hidden, that of a cell can be another along with it.</summary>
    private static bool WithAll(RateNode all, IReadOnlyList<RateTable> axes, IReadOnlyList<RateTable> crossed)
    {
        var moves = new RateMoves(axes, crossed);
        return axes.Concat(crossed).All(t => t.Cells.All(c => c.Node.Known))
            && moves.ProtectWithAll(all, null, [])
            && axes.Concat(crossed).All(t => t.Cells.All(c => !c.Node.IsExtreme || moves.ProtectWithAll(all, t, c.Values)));
    }

    /// <summary>All unknown cells of a sum together; null where there is none.</summary>
    private static RateNode? Rest(RateNode sum, IEnumerable<RateNode> parts)
    {
        var nodes = parts.ToList();
        return nodes.TrueForAll(n => n.Known) ? null
            : new(sum.Of - nodes.Sum(n => n.Of), nodes.Aggregate(sum.Held, (a, n) => a - n.Held), true);
    }
}
