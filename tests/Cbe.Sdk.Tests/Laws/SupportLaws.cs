using Cbe.Sdk.Elements.Support;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using FsCheck;
using FsCheck.Fluent;

namespace Cbe.Sdk.Tests.Laws;

/// <summary>
/// The history of support looks at few days and must find what looking at every day finds. The oracle here asks the whole
/// engine on each day and knows nothing of which days matter.
/// </summary>
public class SupportLaws(Xunit.Abstractions.ITestOutputHelper output)
{
    private static readonly int Runs = int.Parse(Environment.GetEnvironmentVariable("RUNS") ?? "120");
    private const int Days = 46;

    private static readonly List<DateOnly> All = [.. Enumerable.Range(0, Days).Select(RandomSupport.First.AddDays)];

    private static void Holds(Func<int, bool> law) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Runs));

    [Fact]
    public void The_needs_of_every_day_are_those_that_asking_the_engine_day_by_day_finds()
    {
        int needs = 0, ended = 0, between = 0, moved = 0, unknown = 0;
        Holds(seed =>
        {
            var random = new RandomSupport(seed);
            var (engine, record) = (random.Engine(), random.Record());
            var rules = engine.Pack.Elements.Support.Rules;
            var past = new Dictionary<(string Competency, string Rule), List<(DateOnly Day, Answer Answer)>>();
            foreach (var day in All.Where(engine.Pack.Effective.Contains))
            {
                var report = engine.Evaluate(record, day);
                Assert.DoesNotContain(report.Findings, f => f.Code != "CBE3130"); // evidence against a person's decision is told, and changes no day
                foreach (var outcome in report.Support)
                {
                    foreach (var decision in outcome.Decisions)
                    {
                        past.TryAdd((outcome.Competency, decision.Rule), []);
                        past[(outcome.Competency, decision.Rule)].Add((day, decision.Answer));
                    }

                    var expected = rules.SelectMany(r => EveryDay.Needs(r, outcome.Competency, past[(outcome.Competency, r.RuleName)], record, day)).OrderBy(n => n.Since).ToList();
                    Assert.True(expected.SequenceEqual(outcome.Needs), $"seed {seed}, {outcome.Competency} on {day:o}:\n{string.Join("\n", rules.Select(r => r.Expression))}\nevery day: {string.Join(", ", expected)}\nfound: {string.Join(", ", outcome.Needs)}\n{LearnerJson.Write(record)}");
                    if (day == All[^1])
                    {
                        needs += expected.Count;
                        ended += expected.Count(n => n.Until is not null);
                        moved += expected.Count(n => !Recorded(record).Contains(n.Since));
                        unknown += rules.Count(r => past[(outcome.Competency, r.RuleName)] is var p && p.Any(x => x.Answer == Answer.Insufficient));
                        between += expected.Count(n => past[(outcome.Competency, n.Rule)].Any(x => x.Answer == Answer.Insufficient && x.Day > n.Since && (n.Until is null || x.Day <= n.Until)));
                    }
                }
            }

            return true;
        });
        output.WriteLine($"{needs} needs, {ended} ended, {moved} moved, {between} between, {unknown} unknown");
        Assert.True(needs > 2 * Runs && ended > Runs / 2 && moved > Runs / 4 && between > Runs / 40, $"{needs} needs, {ended} ended, {moved} begun by time alone, {between} unknown in between, {unknown} rules unknown on some day: the law was hardly tested");
    }

    /// <summary>Every day on which something in the record happened, became known or ended.</summary>
    private static HashSet<DateOnly> Recorded(LearnerRecord record) =>
    [
        .. record.Evidence.SelectMany(e => new[] { e.OccurredOn, e.RecordedOn, e.FeedbackOn }).OfType<DateOnly>(), .. record.SupportEvents.Select(s => s.GivenOn),
        .. record.Awards.SelectMany(a => new[] { a.AwardedOn, a.ExpiresOn?.AddDays(1) }).OfType<DateOnly>(), .. record.Overrides.Select(o => o.DecidedOn), RandomSupport.First,
    ];

    [Fact]
    public void What_a_later_report_says_of_the_past_an_earlier_one_has_said() => Holds(seed =>
    {
        var random = new RandomSupport(seed);
        var (engine, record) = (random.Engine(), random.Record());
        var (early, late) = (All[20 + (seed % 10)], All[31 + (seed % 15)]);
        var before = engine.Evaluate(record, early).Support.ToDictionary(s => s.Competency, s => s.Needs);
        foreach (var outcome in engine.Evaluate(record, late).Support)
        {
            var known = before.GetValueOrDefault(outcome.Competency, []);
            Assert.Equal(known.Select(n => (n.Rule, n.Since, n.DueBy)), outcome.Needs.Where(n => n.Since <= early).Select(n => (n.Rule, n.Since, n.DueBy)));
            Assert.Equal(known.Where(n => n.Until is not null), outcome.Needs.Where(n => n.Until < early));
        }

        return true;
    });

    [Fact]
    public void The_order_of_the_lists_of_a_record_changes_nothing() => Holds(seed =>
    {
        var random = new RandomSupport(seed);
        var (engine, record) = (random.Engine(), random.Record());
        var shuffled = record with
        {
            Evidence = Shuffle(record.Evidence, seed),
            SupportEvents = Shuffle(record.SupportEvents, seed),
            Awards = Shuffle(record.Awards, seed),
            Needs = Shuffle(record.Needs, seed),
        };
        var (one, other) = (engine.Evaluate(record, All[^1]), engine.Evaluate(shuffled, All[^1]));
        Assert.Equal(one.Support.SelectMany(s => s.Needs), other.Support.SelectMany(s => s.Needs));
        Assert.Equal(one.Decisions.Select(d => d.ToString()).Order(), other.Decisions.Select(d => d.ToString()).Order());
        return true;
    });

    private static T[] Shuffle<T>(IReadOnlyList<T> list, int seed)
    {
        T[] copy = [.. list];
        new Random(seed).Shuffle(copy);
        return copy;
    }
}
