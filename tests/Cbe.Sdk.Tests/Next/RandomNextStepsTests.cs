using System.Diagnostics;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tests.Differential;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Next;

/// <summary>Random packs with all that rules can say, and random records aimed at them: every step holds what it promises.</summary>
public class RandomNextStepsTests(ITestOutputHelper output)
{
    /// <summary>Few packs with every run of the tests; more where one asks for them.</summary>
    private static int Packs { get; } = int.TryParse(Environment.GetEnvironmentVariable("CBE_NEXT_STEPS_PACKS"), out int packs) ? packs : 24;

    [Fact]
    public void Every_step_is_enough_and_nothing_in_it_is_too_much()
    {
        var count = new StepCounts();
        var statuses = new SortedDictionary<NextStepsStatus, int>();
        var clock = new Stopwatch();
        var times = new List<(TimeSpan Took, int Seed, int Evaluations)>();
        for (int seed = 0; seed < Packs; seed++)
        {
            if (Run.Trial(seed, 6, 6) is not { } trial || trial.Engine() is not { } engine)
            {
                continue;
            }

            foreach (var (learner, competency) in trial.Learners.SelectMany(l => l.Evidence.Select(e => e.Competency).Distinct().Take(2).Select(c => (l, c))).Take(3))
            {
                clock.Restart();
                var steps = engine.NextSteps(learner, competency, trial.AsOf, new() { MaximumItems = 2, MaximumEvaluations = 200, Alternatives = 3 });
                times.Add((clock.Elapsed, seed, steps.Evaluations));
                statuses[steps.Status] = statuses.GetValueOrDefault(steps.Status) + 1;
                Told.With(seed, () => new StepLaws(engine, learner, Id(engine, competency), trial.AsOf).Hold(steps, count));
            }
        }

        output.WriteLine(string.Join("\n", times.OrderByDescending(t => t.Took).Take(5).Select(t => $"{t.Took.TotalMilliseconds:N0} ms seed {t.Seed} {t.Evaluations} evaluations")));
        output.WriteLine($"{Packs} packs: {count}\n{string.Join("\n", statuses.Select(s => $"  {s.Value,6:N0} {s.Key}"))}");
        Assert.True(count.Steps >= Packs / 2, $"only {count.Steps} steps");
    }

    [Fact]
    public void What_is_said_not_to_be_enough_is_not_whatever_is_tried()
    {
        int cases = 0, whole = 0, tried = 0;
        for (int seed = 1_000; seed < 1_000 + Packs; seed++)
        {
            if (Run.Trial(seed, 4, 5) is not { } trial || trial.Engine() is not { } engine)
            {
                continue;
            }

            foreach (var (learner, competency) in trial.Learners.SelectMany(l => l.Evidence.Select(e => e.Competency).Distinct().Take(1).Select(c => (l, c))).Take(2))
            {
                var steps = engine.NextSteps(learner, competency, trial.AsOf, new() { MaximumItems = 2, MaximumEvaluations = 400, Alternatives = 1 });
                if (steps.Status is NextStepsStatus.Found or NextStepsStatus.NoneWithinBound && steps.ItemsSearched > 0)
                {
                    var every = new EveryWish(engine, learner, Id(engine, competency), trial.AsOf, steps.NextLevel!, seed);
                    for (int count = 1; count <= Math.Min(2, steps.ItemsSearched); count++)
                    {
                        Assert.True(every.Enough(count) is not { } enough, $"seed {seed}: {steps}\n{string.Join("\n", every.Enough(count)?.Select(w => w.Evidence) ?? [])}\n{trial.Pack}\n{LearnerJson.Write(learner)}");
                    }

                    (cases, whole, tried) = (cases + 1, whole + (every.IsWhole ? 1 : 0), tried + every.Tried);
                }
            }
        }

        output.WriteLine($"{Packs} packs: {cases} cases in which a number of items is said not to be enough, {whole} of them with every kind there is: {tried:N0} sets tried");
        Assert.True(cases >= Packs / 4, $"only {cases} cases");
    }

    private static string Id(CbeEngine engine, string competency) => engine.Framework?.Find(competency)?.Id ?? competency;
}
