using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>Decides about learners and says what they show of what is missing, and how near they come to the rest.</summary>
internal sealed class Prober(CbeEngine engine, CoveragePlan plan, int most, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
{
    /// <summary>How many learners were decided about.</summary>
    public int Count { get; private set; }

    public bool IsSpent => Count >= most;

    /// <summary>What a learner shows that is missing.</summary>
    /// <param name="seed">The learner and the day.</param>
    /// <param name="near">Told how far each side of a threshold that is missing is from what was seen.</param>
    public List<Hit> Probe(Seed seed, Action<TrackedGoal, long>? near = null)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Count++;
        if (Count % 500 == 0)
        {
            progress?.Report(new("looking for scenarios", Count, most));
        }

        plan.Add(seed.AsOf);
        var hits = new List<Hit>();
        foreach (var decision in engine.Evaluate(seed.Learner, seed.AsOf).Decisions)
        {
            Look(decision, hits, near);
        }

        foreach (var decision in engine.Admissions(seed.Learner, seed.AsOf))
        {
            Look(decision, hits, near);
        }

        return hits;
    }

    private void Look(Decision decision, List<Hit> hits, Action<TrackedGoal, long>? near)
    {
        if (plan.PlanOf(decision) is not { HasMissing: true } rule)
        {
            return;
        }

        foreach (var (node, item, threshold) in rule.Parts(decision.Evaluation.Trace(decision.Evaluation.Rule.Condition)))
        {
            string? seen = threshold is null ? Values.AnswerExtensions.ToName(node.Value.Answer) : threshold.SideOf(node.Children[0].Value, node.Children[1].Value);
            foreach (var goal in item.Goals)
            {
                if (!goal.IsMissing)
                {
                    continue;
                }

                if (goal.Name == seen)
                {
                    if (!hits.Exists(h => h.Goal == goal))
                    {
                        hits.Add(new(item, goal, decision));
                    }
                }
                else if (threshold is not null && near is not null && threshold.Distance(node.Children[0].Value, node.Children[1].Value, goal.Name) is { } distance)
                {
                    near(goal, distance);
                }
                else if (threshold is null && near is not null)
                {
                    // Where the condition was asked at all, a change is likelier to tell.
                    near(goal, long.MaxValue / 2);
                }
            }
        }
    }
}
