namespace Cbe.Sdk.Elements.Equity;

/// <summary>The tables of one measure, every combination of values among them.</summary>
internal sealed class MeasureTables
{
    private readonly EquityPlan _plan;
    private readonly PopulationTally _tally;
    private readonly int _measure;
    private readonly IReadOnlyList<IReadOnlyList<string?>> _values;

    public MeasureTables(EquityPlan plan, PopulationTally tally, int measure)
    {
        (_plan, _tally, _measure) = (plan, tally, measure);
        _values = [.. tally.ByAttribute.Select(t => t.Values())];
        ByAttribute = [.. tally.ByAttribute.Select(Grid)];
        Crossed = [.. tally.CrossedShown.Select(Grid)];
    }

    /// <summary>By each attribute; of one with too many values there is none, and its grid is empty.</summary>
    public IReadOnlyList<CountGrid> ByAttribute { get; }

    public IReadOnlyList<CountGrid> Crossed { get; }

    public Suppression Withhold(int learners, int count, int minimum) => Suppression.Of(learners, count, ByAttribute, Crossed, minimum);

    /// <summary>The subgroups of a table with their sums, null where they are withheld.</summary>
    public IReadOnlyList<SubgroupRow> Rows(CountGrid grid, bool[] withheld) =>
        [.. Enumerable.Range(0, grid.Count).Select(cell => new SubgroupRow(
            [.. grid.Attributes.Select((a, i) => KeyValuePair.Create(_plan.Attributes[a].Name, _values[a][grid.ValueOf(cell, i)]))],
            withheld[cell] ? null : Sums(grid.Attributes, Values(grid, cell))?[_measure] ?? default(SubgroupSums.Sum)))];

    private CountGrid Grid(SubgroupTable table)
    {
        IReadOnlyList<int> sizes = [.. table.Attributes.Select(a => _values[a].Count)];
        var grid = new CountGrid(table.Attributes, sizes, new int[sizes.Aggregate(1, (a, b) => a * b)], new int[sizes.Aggregate(1, (a, b) => a * b)]);
        for (int cell = 0; cell < grid.Count; cell++)
        {
            var sums = table.Find(Values(grid, cell));
            (grid.Learners[cell], grid.Counts[cell]) = (sums?.Learners ?? 0, sums?[_measure].Learners ?? 0);
        }

        return grid;
    }

    private IReadOnlyList<string?> Values(CountGrid grid, int cell) => [.. grid.Attributes.Select((a, i) => _values[a][grid.ValueOf(cell, i)])];

    private SubgroupSums? Sums(IReadOnlyList<int> attributes, IReadOnlyList<string?> values) =>
        _tally.ByAttribute.Concat(_tally.Crossed).First(t => t.Attributes.SequenceEqual(attributes)).Find(values);
}
