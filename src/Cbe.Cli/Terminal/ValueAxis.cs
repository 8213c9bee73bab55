using Cbe.Sdk.Values;

namespace Cbe.Cli.Terminal;

/// <summary>The upright axis of a plot in text: round values with a few rows between them, about ten rows in all.</summary>
internal sealed class ValueAxis
{
    private const int MostIntervals = 5;
    private const int WantedRows = 10;

    private readonly long _least;
    private readonly long _step;
    private readonly int _intervals;
    private readonly int _rowsPerInterval;

    /// <summary>An axis from the least value, rounded down, to the greatest, rounded up.</summary>
    public ValueAxis(Number least, Number most)
    {
        // A single value stands in the middle.
        var (low, high) = least == most ? (least.Micros - Number.Scale, most.Micros + Number.Scale) : (least.Micros, most.Micros);
        _step = RoundSteps().First(s => Above(high, s) - Below(low, s) <= MostIntervals);
        _least = Below(low, _step) * _step;
        _intervals = (int)(Above(high, _step) - Below(low, _step));
        _rowsPerInterval = WantedRows / _intervals;
        LabelWidth = Enumerable.Range(0, Rows).Max(r => Label(r).Length);
    }

    public int Rows => (_intervals * _rowsPerInterval) + 1;

    public int LabelWidth { get; }

    /// <summary>The row of a value, from the bottom.</summary>
    public int RowOf(Number value) => (int)(((2 * (value.Micros - _least) * _rowsPerInterval) + _step) / (2 * _step));

    /// <summary>The value at a row where it is a round one, else nothing.</summary>
    public string Label(int row) => row % _rowsPerInterval == 0 ? Number.FromMicros(_least + (row / _rowsPerInterval * _step)).ToString() : "";

    /// <summary>1, 2 and 5 millionths, ten times that, and so on.</summary>
    private static IEnumerable<long> RoundSteps()
    {
        for (long power = 1; ; power *= 10)
        {
            yield return power;
            yield return 2 * power;
            yield return 5 * power;
        }
    }

    private static long Below(long value, long step) => (value / step) - (value % step < 0 ? 1 : 0);

    private static long Above(long value, long step) => -Below(-value, step);
}
