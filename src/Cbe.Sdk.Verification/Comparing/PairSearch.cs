using System.Diagnostics;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Proofs;
using Cbe.Sdk.Verification.Sanity;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Comparing;

/// <summary>Looks with solvers for the learner with the fewest items about whom two packs differ in one direction.</summary>
internal sealed class PairSearch(PackPair pair, LawSetting setting, SolverRace solvers)
{
    private readonly long _start = Stopwatch.GetTimestamp();

    public PackDifference Find(bool gains)
    {
        foreach (int items in SearchSizes.UpTo(setting.Items))
        {
            var left = setting.Limit - Stopwatch.GetElapsedTime(_start);
            if (left <= TimeSpan.Zero)
            {
                return new(null, 0, "the time was over");
            }

            var both = new OneLearner(setting, items, pair.OldPolicy);
            var query = both.Asking(Differs(both.Terms, both.Other!, both.Outcome, gains));
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

    /// <summary>Whether it is proved that there is no such learner, with any number of items.</summary>
    public bool IsNever(bool gains) => ReachableProof.Never(setting, solvers, [pair.OldPolicy, pair.NowPolicy], (terms, decided) => Differs(terms, decided[0], decided[1], gains)) is not null;

    private Truth Differs(Terms terms, CaseOutcome old, CaseOutcome now, bool gains)
    {
        var (less, more) = gains ? (old, now) : (now, old);
        return terms.Or([terms.Less(less.Least, more.Least), .. pair.Rules.Select(r => terms.And(more.Answers[r].Met, terms.Not(less.Answers[r].Met)))]);
    }
}
