namespace Cbe.Sdk.Elements.Pathways;

/// <summary>
/// A learner's own pace: the days that each reached competency took. Competencies reached on one day share the days since
/// the day before on which something was reached, so that a learner who shows ten at once is not thought to need no time.
/// What is reached on the day of the first evidence shows no pace: how long it took lies before the record.
/// Quartiles are by nearest rank: of n values in order those at position ⌈n/4⌉, ⌈n/2⌉ and ⌈3n/4⌉.
/// </summary>
internal sealed class Pace
{
    /// <summary>Fewer competencies than this, of which it is known how long they took, show no pace.</summary>
    public const int Fewest = 3;

    /// <summary>For each competency the days of its share as a fraction, quickest first.</summary>
    private readonly List<(int Days, int Of)> _each = [];

    /// <param name="began">The day of the first evidence.</param>
    /// <param name="reached">The days on which competencies were first reached, in any order.</param>
    public Pace(DateOnly began, IEnumerable<DateOnly> reached)
    {
        var last = began;
        foreach (var day in reached.Where(d => d > began).GroupBy(d => d).OrderBy(g => g.Key))
        {
            int count = day.Count();
            _each.AddRange(Enumerable.Repeat((day.Key.DayNumber - last.DayNumber, count), count));
            last = day.Key;
        }

        _each.Sort((a, b) => ((long)a.Days * b.Of).CompareTo((long)b.Days * a.Of));
    }

    /// <summary>When so many more will be reached, counted from the day; null when nothing remains or too little has been reached.</summary>
    public Projection? Project(int remaining, DateOnly asOf) =>
        remaining == 0 || _each.Count < Fewest ? null : new(Day(asOf, remaining, 1), Day(asOf, remaining, 2), Day(asOf, remaining, 3), remaining, _each.Count);

    /// <summary>A part of a day counts as a whole one. A day that no calendar has is the last that it has.</summary>
    private DateOnly Day(DateOnly asOf, int remaining, int quarters)
    {
        var (days, share) = _each[(((_each.Count * quarters) + 3) / 4) - 1];
        long needed = (((long)remaining * days) + share - 1) / share;
        return DateOnly.FromDayNumber((int)Math.Min(DateOnly.MaxValue.DayNumber, asOf.DayNumber + needed));
    }
}
