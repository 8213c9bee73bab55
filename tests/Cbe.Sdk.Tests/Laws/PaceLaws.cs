using System.Numerics;
using Cbe.Sdk.Elements.Pathways;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>Laws of a learner's own pace.</summary>
public class PaceLaws
{
    private static readonly DateOnly Began = new(2025, 1, 1);
    private static readonly DateOnly AsOf = new(2026, 1, 31);

    /// <summary>Days after the first evidence on which competencies were reached; several on one day and on the first day are likely.</summary>
    private static readonly Gen<List<int>> Reached = Gen.OneOf(Gen.Choose(0, 5), Gen.Choose(0, 390)).ListOf().Select(l => l.ToList());

    private static Pace Of(IEnumerable<int> days, int after = 0) => new(Began.AddDays(after), days.Select(d => Began.AddDays(after + d)));

    private static void Holds(Func<List<int>, int, bool> law) =>
        Prop.ForAll(Reached.ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    /// <summary>The definition of the handbook, said again with fractions: of the values in order the least that has a quarter, half or three quarters of all at or below it.</summary>
    private static (int, int, int)? Plain(List<int> days, int remaining)
    {
        var took = new List<(BigInteger Days, BigInteger Of)>();
        foreach (int day in days.Where(d => d > 0))
        {
            int before = days.Where(d => d < day).DefaultIfEmpty(0).Max();
            took.Add((day - before, days.Count(d => d == day)));
        }

        if (took.Count < 3)
        {
            return null;
        }

        int At(int quarters)
        {
            var (d, of) = took.Where(v => 4 * took.Count(o => o.Days * v.Of <= v.Days * o.Of) >= quarters * took.Count).Aggregate((a, b) => a.Days * b.Of <= b.Days * a.Of ? a : b);
            return (int)BigInteger.Divide((remaining * d) + of - 1, of);
        }

        return (At(1), At(2), At(3));
    }

    private static (int, int, int)? Days(Projection? p) => p is null ? null : (p.Earliest.DayNumber - AsOf.DayNumber, p.Expected.DayNumber - AsOf.DayNumber, p.Latest.DayNumber - AsOf.DayNumber);

    [Fact]
    public void A_projection_is_what_its_definition_says() => Holds((days, remaining) => Days(Of(days).Project(remaining, AsOf)) == Plain(days, remaining));

    [Fact]
    public void The_earliest_is_not_after_the_expected_nor_that_after_the_latest_nor_any_before_the_day() => Holds((days, remaining) =>
        Of(days).Project(remaining, AsOf) is not { } p || (AsOf < p.Earliest && p.Earliest <= p.Expected && p.Expected <= p.Latest));

    [Fact]
    public void More_remaining_is_never_done_sooner() => Holds((days, remaining) =>
        (Of(days).Project(remaining, AsOf), Of(days).Project(remaining + 1, AsOf)) is not ({ } less, { } more) || (less.Earliest <= more.Earliest && less.Expected <= more.Expected && less.Latest <= more.Latest));

    [Fact]
    public void The_order_of_the_record_changes_nothing() => Holds((days, remaining) =>
        Of(days).Project(remaining, AsOf) == Of(Enumerable.Reverse(days)).Project(remaining, AsOf) && Of(days).Project(remaining, AsOf) == Of(days.OrderBy(d => (d * 7919) % 397)).Project(remaining, AsOf));

    [Fact]
    public void A_year_of_pause_before_the_first_evidence_changes_nothing() => Holds((days, remaining) => Of(days).Project(remaining, AsOf) == Of(days, after: 365).Project(remaining, AsOf));

    [Fact]
    public void Who_reaches_one_every_d_days_is_projected_d_days_for_each() => Prop.ForAll(Gen.Choose(1, 200).ToArbitrary(), Gen.Choose(3, 40).ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (every, count, remaining) =>
        Days(Of(Enumerable.Range(0, count + 1).Select(i => i * every)).Project(remaining, AsOf)) == (remaining * every, remaining * every, remaining * every)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Who_reaches_n_together_every_d_days_needs_the_same_as_one_by_one_on_average() => Prop.ForAll(Gen.Choose(1, 20).ToArbitrary(), Gen.Choose(3, 9).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (each, count, together) =>
        Days(Of(Enumerable.Range(1, count).SelectMany(i => Enumerable.Repeat(i * each * together, together))).Project(together, AsOf)) == (each * together, each * together, each * together)).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Nothing_remaining_and_fewer_than_three_have_no_projection()
    {
        Assert.Null(Of([1, 2, 3]).Project(0, AsOf));
        Assert.Null(Of([0, 0, 0, 1, 2]).Project(1, AsOf));
        Assert.Equal(3, Of([0, 1, 2, 3]).Project(1, AsOf)!.Observed);
        Assert.Null(Of([]).Project(1, AsOf));
    }

    [Fact]
    public void A_day_beyond_the_calendar_is_its_last()
    {
        var slow = new Pace(DateOnly.MinValue, [new(3000, 1, 1), new(6000, 1, 1), new(9000, 1, 1)]);
        Assert.Equal(DateOnly.MaxValue, slow.Project(int.MaxValue, AsOf)!.Earliest);
        Assert.Equal(DateOnly.MaxValue, slow.Project(1, DateOnly.MaxValue)!.Earliest);
    }
}
