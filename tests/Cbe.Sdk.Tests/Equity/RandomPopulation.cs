using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Tests.Equity;

/// <summary>Random counts with what breaks suppression: empty cells, counts at the minimum and one below, single values, learners without a decision.</summary>
internal sealed class RandomPopulation
{
    private readonly List<(int[] Values, bool Decided)> _learners = [];

    public RandomPopulation(int seed, int[][] crossings, int mostValues = 3)
    {
        var random = new Random(seed);
        int attributes = crossings.SelectMany(c => c).Max() + 1;
        int[] sizes = [.. Enumerable.Range(0, attributes).Select(_ => random.Next(1, mostValues + 1))];
        Minimum = random.Next(2, 5);
        int cells = sizes.Aggregate(1, (a, b) => a * b);
        double empty = random.NextDouble();
        for (int cell = 0; cell < cells; cell++)
        {
            int count = random.NextDouble() < empty ? 0 : random.Next(0, (2 * Minimum) + 1);
            int without = random.Next(3) == 0 ? random.Next(0, Minimum + 2) : 0;
            int[] values = Values(cell, sizes);
            _learners.AddRange(Enumerable.Range(0, count + without).Select(i => (values, i < count)));
        }

        ByAttribute = [.. Enumerable.Range(0, attributes).Select(a => Grid([a], sizes))];
        Crossed = [.. crossings.Select(c => Grid(c, sizes))];
        Suppression = Suppression.Of(Learners, Count, ByAttribute, Crossed, Minimum);
    }

    public int Minimum { get; }

    public int Learners => _learners.Count;

    public int Count => _learners.Count(l => l.Decided);

    public IReadOnlyList<CountGrid> ByAttribute { get; }

    public IReadOnlyList<CountGrid> Crossed { get; }

    public Suppression Suppression { get; }

    public override string ToString() =>
        $"minimum {Minimum}, {Count} of {Learners}\n" + string.Join("\n", ByAttribute.Zip(Suppression.ByAttribute).Concat(Crossed.Zip(Suppression.Crossed))
            .Select(t => $"{string.Join("x", t.First.Sizes)}: {string.Join(" ", t.First.Counts.Zip(t.Second, (c, w) => w ? $"({c})" : $"{c}"))} of {string.Join(" ", t.First.Learners)}"));

    private CountGrid Grid(int[] attributes, int[] sizes)
    {
        int[] own = [.. attributes.Select(a => sizes[a])];
        int cells = own.Aggregate(1, (a, b) => a * b);
        var grid = new CountGrid(attributes, own, new int[cells], new int[cells]);
        foreach (var (values, decided) in _learners)
        {
            int cell = attributes.Aggregate(0, (at, a) => (at * sizes[a]) + values[a]);
            grid.Learners[cell]++;
            grid.Counts[cell] += decided ? 1 : 0;
        }

        return grid;
    }

    private static int[] Values(int cell, int[] sizes)
    {
        int[] values = new int[sizes.Length];
        for (int i = sizes.Length - 1; i >= 0; i--)
        {
            (cell, values[i]) = Math.DivRem(cell, sizes[i]);
        }

        return values;
    }
}
