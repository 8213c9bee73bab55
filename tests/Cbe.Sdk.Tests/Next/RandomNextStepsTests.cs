using Cbe.Sdk.Decisions;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Tests.Differential;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Next;

/// <summary>Random packs with all that rules can say, and random records aimed at them: every step holds what it promises.</summary>
public class RandomNextStepsTests(ITestOutputHelper output)
{
    /// <summary>Few packs with every run of the tests; more where one asks for them.</summary>
    private static int Packs { get; } = int.TryParse(Environment.GetEnvironmentVariable("CBE_NEXT_STEPS_PACKS"), out int packs) ? packs : 60;

    [Fact]
    public void Every_step_is_enough_and_nothing_in_it_is_too_much()
    {
        var count = new StepCounts();
        var statuses = new SortedDictionary<NextStepsStatus, int>();
        for (int seed = 0; seed < Packs; seed++)
        {
            if (Run.Trial(seed, 6, 6) is not { } trial || trial.Engine() is not { } engine)
            {
                continue;
            }

            foreach (var (learner, competency) in trial.Learners.SelectMany(l => l.Evidence.Select(e => e.Competency).Distinct().Take(2).Select(c => (l, c))).Take(6))
            {
                var steps = engine.NextSteps(learner, competency, trial.AsOf, new() { MaximumItems = 2, MaximumEvaluations = 300, Alternatives = 3 });
                statuses[steps.Status] = statuses.GetValueOrDefault(steps.Status) + 1;
                Told.With(seed, () => new StepLaws(engine, learner, Id(engine, competency), trial.AsOf).Hold(steps, count));
            }
        }

        output.WriteLine($"{Packs} packs: {count}\n{string.Join("\n", statuses.Select(s => $"  {s.Value,6:N0} {s.Key}"))}");
        Assert.True(count.Steps >= Packs / 2, $"only {count.Steps} steps");
    }

    private static string Id(CbeEngine engine, string competency) => engine.Framework?.Find(competency)?.Id ?? competency;
}
