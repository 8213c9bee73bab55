namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>Finds moves of held learners that leave all told figures as they are, hiding the fewest learners' rates for it.</summary>
internal sealed class RateMoves(IReadOnlyList<RateTable> axes, IReadOnlyList<RateTable> crossed)
{
    /// <summary>Another rate of a subgroup by one attribute: a learner changes places with one of another subgroup of it, or of those that are withheld.</summary>
    public bool Protect(RateTable axis, string? value, RateNode? rest)
    {
        var node = axis.Find([value]);
        var moves = Directions.SelectMany(by => axis.Cells.Where(c => c.Values[0] != value && node.CanMove(by) && c.Node.CanMove(-by))
            .Select(c => Along(axis.Attributes[0], value, c.Values[0], by)?.Append(node).Append(c.Node)));
        if (rest is not null && !IsCrossed(axis) && Directions.Any(by => node.CanMove(by) && HasRoom(rest, -by)))
        {
            moves = moves.Append([node]);
        }

        return Hide(moves);
    }

    /// <summary>Another rate of those that are withheld together.</summary>
    public bool ProtectRest(RateTable axis, RateNode rest) => !IsCrossed(axis)
        && Hide(Directions.SelectMany(by => axis.Cells.Where(c => HasRoom(rest, by) && c.Node.CanMove(-by)).Select(c => (IEnumerable<RateNode>?)[c.Node])));

    /// <summary>Another rate of a crossed subgroup: at the corners of a box, or along one of its attributes.</summary>
    public static bool ProtectCell(RateTable table, IReadOnlyList<string?> values)
    {
        var opposite = table.Cells.Where(c => c.Values.Zip(values).All(v => v.First != v.Second)).Select(c => c.Values);
        return Hide(opposite.SelectMany(o => Directions.Select(by => Box(table, values, o, by))));
    }

    /// <summary>Another rate of all, and of a cell with it: one learner is held, or is not, who stands in one cell of each table.</summary>
    public bool ProtectWithAll(RateNode all, RateTable? table, IReadOnlyList<string?> values)
    {
        var own = (table?.Attributes ?? []).Zip(values).ToDictionary(a => a.First, a => a.Second, StringComparer.Ordinal);
        return Hide(Directions.Where(all.CanMove).SelectMany(by => Learner(by, own)).Select(l => l?.Append(all)));
    }

    private static int[] Directions => [-1, 1];

    private bool IsCrossed(RateTable axis) => crossed.Any(t => t.Attributes.Contains(axis.Attributes[0]));

    private static bool HasRoom(RateNode rest, int by) => by < 0 ? rest.Held >= Values.Number.One : rest.Held + Values.Number.One <= Values.Number.FromInteger(rest.Of);

    /// <summary>In every crossing of an attribute two cells between which a learner can change places; null where one has none.</summary>
    private IEnumerable<RateNode>? Along(string attribute, string? from, string? to, int by)
    {
        var cells = new List<RateNode>();
        foreach (var table in crossed.Where(t => t.Attributes.Contains(attribute)))
        {
            int axis = table.Attributes.ToList().IndexOf(attribute);
            var pair = table.Cells.Where(c => c.Values[axis] == from).Select(c => (From: c.Node, To: table.With(c.Values, axis, to)))
                .Where(p => p.From.CanMove(by) && p.To.CanMove(-by)).OrderBy(p => Cost([p.From, p.To])).Select(p => ((RateNode, RateNode)?)p).FirstOrDefault();
            if (pair is not var (a, b))
            {
                return null;
            }

            cells.AddRange([a, b]);
        }

        return cells;
    }

    /// <summary>The corners of a box, where all can move: in turn one more and one less.</summary>
    private static IEnumerable<RateNode>? Box(RateTable table, IReadOnlyList<string?> cell, IReadOnlyList<string?> opposite, int by)
    {
        var corners = new List<RateNode>();
        for (int corner = 0; corner < 1 << cell.Count; corner++)
        {
            var node = table.Find([.. cell.Select((v, i) => (corner >> i & 1) == 0 ? v : opposite[i])]);
            if (!node.CanMove(int.PopCount(corner) % 2 == 0 ? by : -by))
            {
                return null;
            }

            corners.Add(node);
        }

        return corners;
    }

    /// <summary>The cells in which a learner stands, with values that are given and others that are found; only such as can all move.</summary>
    private IEnumerable<IEnumerable<RateNode>?> Learner(int by, Dictionary<string, string?> given)
    {
        const int Tries = 2_000;
        IEnumerable<Dictionary<string, string?>> people = [given];
        foreach (var axis in axes)
        {
            string name = axis.Attributes[0];
            people = people.SelectMany(p => axis.Cells.Where(c => (!given.TryGetValue(name, out string? value) || value == c.Values[0]) && c.Node.CanMove(by))
                .Select(c => new Dictionary<string, string?>(p, StringComparer.Ordinal) { [name] = c.Values[0] })
                .Where(with => crossed.All(t => !t.Attributes.Contains(name) || t.Attributes.Any(a => !with.ContainsKey(a)) || Of(t, with).CanMove(by))));
        }

        return people.Take(Tries).Select(p => axes.Concat(crossed).Select(t => Of(t, p)));
    }

    private static RateNode Of(RateTable table, Dictionary<string, string?> person) => table.Find([.. table.Attributes.Select(a => person[a])]);

    private static bool Hide(IEnumerable<IEnumerable<RateNode>?> moves)
    {
        var best = moves.OfType<IEnumerable<RateNode>>().Select(m => m.ToList()).MinBy(Cost);
        best?.ForEach(n => n.Hide());
        return best is not null;
    }

    private static long Cost(IEnumerable<RateNode> nodes) => nodes.Where(n => !n.Hidden).Sum(n => 1L + n.Of);
}
