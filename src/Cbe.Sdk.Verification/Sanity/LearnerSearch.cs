using System.Diagnostics;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>Looks with solvers for the learner with the fewest items of whom something holds. Not thread-safe: it counts the time.</summary>
internal sealed class LearnerSearch(LawSetting setting, SolverRace solvers)
{
    private readonly Dictionary<int, OneLearner> _made = [];
    private readonly long _start = Stopwatch.GetTimestamp();

    private TimeSpan Left => setting.Limit - Stopwatch.GetElapsedTime(_start);

    /// <summary>The learner; null where there is none with up to the bound of items, or nothing is known.</summary>
    /// <param name="condition">What is to hold.</param>
    public LearnerFound Find(Func<OneLearner, Truth> condition)
    {
        int done = 0;
        foreach (int items in SearchSizes.UpTo(setting.Items))
        {
            if (Left <= TimeSpan.Zero)
            {
                return new(null, done, "the time was over");
            }

            var learner = Of(items);
            var query = learner.Asking(condition(learner));
            var reply = solvers.Ask(query, Left);
            if (reply.Outcome == SmtOutcome.Satisfiable)
            {
                var nicer = solvers.Ask(learner.Nicer(query), TimeSpan.FromSeconds(1));
                return new(learner.Record((nicer.Outcome == SmtOutcome.Satisfiable ? nicer : reply).Values), items, null);
            }

            if (reply.Outcome == SmtOutcome.Unknown)
            {
                return new(null, done, reply.Reason ?? "no solver knew");
            }

            done = items;
        }

        return new(null, done, null);
    }

    private OneLearner Of(int items)
    {
        if (!_made.TryGetValue(items, out var learner))
        {
            learner = new(setting, items);
            _made.Add(items, learner);
        }

        return learner;
    }
}
