using Cbe.Sdk.Analysis.Sweeping.Ranging;

namespace Cbe.Sdk.Analysis.Sweeping;

/// <summary>Reads which values parameters take.</summary>
public static class SweepRanges
{
    /// <summary>The most values of one parameter: 200.</summary>
    public const int MostValues = 200;

    /// <summary>
    /// Reads texts such as <c>demonstrations=1..5</c>, <c>average=50..90/5</c> (in steps of 5), <c>window=90,180,365</c>,
    /// <c>floor=Developing..Advanced</c>, <c>open=true,false</c>, <c>begins=2026-01-31,2026-02-28</c>.
    /// </summary>
    /// <param name="engine">The pack's engine: its parameters, their types and limits.</param>
    /// <param name="asOf">The day whose value is the present one.</param>
    /// <param name="texts">A text for each parameter.</param>
    /// <exception cref="SweepException">A parameter is unknown or stands twice, or a value does not fit; the exception says all.</exception>
    public static IReadOnlyList<SweepRange> Parse(CbeEngine engine, DateOnly asOf, IEnumerable<string> texts)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(texts);
        var reader = new RangeReader(engine.Pack.Flatten(), asOf);
        var ranges = texts.Select(reader.Read).OfType<SweepRange>().ToList();
        return reader.Problems.Count > 0 ? throw new SweepException(reader.Problems) : ranges;
    }
}
