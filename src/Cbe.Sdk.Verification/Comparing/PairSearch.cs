using System.Diagnostics;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Sanity;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Comparing;

/// <summary>Looks with solvers for the learner with the fewest items about whom two packs differ in one direction.</summary>
internal sealed class PairSearch(PackPair pair, LawSetting setting, SolverRace solvers)
{
    private static readonly int[] Sizes = [1, 2, 3, 4, 6, 8, 12, 16, 24, 40];

    private readonly long _start = Stopwatch.GetTimestamp();

    public PackDifference Find(bool gains)
    {
        foreach (int items in Sizes.TakeWhile(s => s < setting.Items).Append(setting.Items))
        {
            var left = setting.Limit - Stopwatch.GetElapsedTime(_start);
            if (left <= TimeSpan.Zero)
            {
                return new(null, 0, "the time was over");
            }

            var both = new OneLearner(setting, items, pair.OldPolicy);
            var query = both.Asking(Differs(both, gains));
            var reply = solvers.Ask(query, left);
            if (reply.Outcome == SmtOutcome.Unknown)
            {
                return new(null, 0, reply.Reason ?? "no solver knew");
            }

            if (reply.Outcome == SmtOutcome.Satisfiable)
            {
                var nicer = solvers.Ask(both.Nicer(query), TimeSpan.FromSeconds(1));
                var learner = both.Record((nicer.Outcome == SmtOutcome.Satisfiable ? nicer : reply).Values);
                return Shows(learner, gains) ? new(LeastEvidence.Of(learner, l => Shows(l, gains)), 0, null)
                    : new(null, 0, "a learner that a solver found is not decided so by the engine, which is a fault of this library");
            }
        }

        return new(null, 0, null);
    }

    private bool Shows(LearnerRecord learner, bool gains) => gains ? pair.Gains(learner) : pair.Loses(learner);

    private Truth Differs(OneLearner both, bool gains)
    {
        var (less, more) = gains ? (both.Other!, both.Outcome) : (both.Outcome, both.Other!);
        return both.Terms.Or([both.Terms.Less(less.Least, more.Least), .. pair.Rules.Select(r => both.Terms.And(more.Answers[r].Met, both.Terms.Not(less.Answers[r].Met)))]);
    }
}
