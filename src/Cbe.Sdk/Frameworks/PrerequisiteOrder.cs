namespace Cbe.Sdk.Frameworks;

/// <summary>Competencies with every prerequisite first: the framework's order among those that are free.</summary>
internal sealed partial class PrerequisiteOrder
{
    private readonly int[][] _needs;
    private readonly int[] _knot;

    private PrerequisiteOrder(int[][] needs)
    {
        _needs = needs;
        _knot = Knots(needs);
        Positions = Sort();
        Cycles = FindCycles();
    }

    public IReadOnlyList<int> Positions { get; }

    /// <summary>One shortest cycle of every knot, from its first competency in the framework's order.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Cycles { get; }

    public static PrerequisiteOrder Of(IReadOnlyList<Competency> competencies, Dictionary<string, int> byId) =>
        new([.. competencies.Select(c => c.Prerequisites
            .Select(p => byId.GetValueOrDefault(p, -1)).Where(i => i >= 0).Distinct().ToArray())]);

    /// <summary>Whether both stand in one knot, where each needs the other in the end.</summary>
    public bool Knotted(int a, int b) => _knot[a] == _knot[b];

    private List<int> Sort()
    {
        var open = new int[_needs.Length];
        var then = new List<int>[_needs.Length];
        for (int i = 0; i < _needs.Length; i++)
        {
            foreach (int p in _needs[i].Where(p => !Knotted(i, p)))
            {
                open[i]++;
                (then[p] ??= []).Add(i);
            }
        }

        var free = new PriorityQueue<int, int>(Enumerable.Range(0, open.Length).Where(i => open[i] == 0).Select(i => (i, i)));
        var order = new List<int>(open.Length);
        while (free.TryDequeue(out int next, out _))
        {
            order.Add(next);
            foreach (int i in then[next] ?? [])
            {
                if (--open[i] == 0)
                {
                    free.Enqueue(i, i);
                }
            }
        }

        return order;
    }

    private List<IReadOnlyList<int>> FindCycles()
    {
        var cycles = new List<IReadOnlyList<int>>();
        var seen = new HashSet<int>();
        for (int i = 0; i < _needs.Length; i++)
        {
            if (_needs[i].Any(p => Knotted(i, p)) && seen.Add(_knot[i]))
            {
                cycles.Add(ShortestCycle(i));
            }
        }

        return cycles;
    }

    private List<int> ShortestCycle(int start)
    {
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([start]);
        while (queue.TryDequeue(out int at))
        {
            foreach (int next in _needs[at].Where(p => Knotted(start, p)))
            {
                if (next == start)
                {
                    var path = new List<int> { at };
                    while (at != start)
                    {
                        path.Add(at = cameFrom[at]);
                    }

                    path.Reverse();
                    return path;
                }

                if (cameFrom.TryAdd(next, at))
                {
                    queue.Enqueue(next);
                }
            }
        }

        return [start];
    }
}
