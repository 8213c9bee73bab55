using System.Diagnostics;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Proofs;

/// <summary>
/// Looks for two learners that break a law, with few items first: so that what is found is small, and what is not found is known up to a bound.
/// Whatever is found is decided again by the engine before anybody sees it.
/// </summary>
internal sealed class BoundedProof(LawSetting setting, LawQuestion question, SolverRace solvers)
{
    /// <summary>Up to how many items a glance reaches.</summary>
    private const int Few = 3;

    private long _start;
    private TimeSpan _limit;

    private TimeSpan Left => _limit - Stopwatch.GetElapsedTime(_start);

    /// <summary>Looks as far as the setting says.</summary>
    public BoundedResult Search() => Search(setting.Items, setting.Limit);

    /// <summary>Looks with few items and for a short time: much of what is broken is broken by little.</summary>
    public BoundedResult Glance() => Search(Few, TimeSpan.FromSeconds(Math.Min(1, setting.Limit.TotalSeconds)));

    private BoundedResult Search(int most, TimeSpan limit)
    {
        (_start, _limit) = (Stopwatch.GetTimestamp(), limit);
        var (done, solver) = (-1, (string?)null);
        foreach (int items in question.Added is null ? SearchSizes.UpTo(most) : SearchSizes.UpTo(most).Prepend(0))
        {
            if (Left <= TimeSpan.Zero)
            {
                return new(null, done, solver, "the time was over");
            }

            var ask = new PairQuestion(setting, question, items);
            if (items > Few && Ask(items, Number.Scale, Math.Clamp(Left.TotalSeconds / 2, 0.1, 8)) is { } seen)
            {
                return seen;
            }

            var reply = solvers.Ask(ask.Query, Left);
            switch (reply.Outcome)
            {
                case SmtOutcome.Satisfiable:
                    return Nicer(items) ?? new(Replay(ask, reply), items, reply.Solver, null);
                case SmtOutcome.Unknown:
                    return new(null, done, solver, reply.Reason ?? "no solver knew");
                default:
                    (done, solver) = (items, reply.Solver);
                    break;
            }
        }

        return new(null, done, solver, null);
    }

    /// <summary>Of all that break the law one that people can read: whole scores, days of this year. Where there is none, what was found.</summary>
    private BoundedResult? Nicer(int items) => Ask(items, Number.Scale, 3) ?? Ask(items, Number.Scale / 100, 3) ?? Ask(items, 1, 2);

    /// <summary>Looks among learners of this year with scores of few digits, who are soon looked through.</summary>
    private BoundedResult? Ask(int items, long scoreUnit, double seconds)
    {
        var ask = new PairQuestion(setting, question, items, scoreUnit, recent: true);
        var reply = solvers.Ask(ask.Query, TimeSpan.FromSeconds(seconds));
        return reply.Outcome == SmtOutcome.Satisfiable ? new(Replay(ask, reply), items, reply.Solver, null) : null;
    }

    private Replayed Replay(PairQuestion ask, SmtReply reply)
    {
        var replayed = ask.Learners(reply.Values);
        var (left, right) = (Decide(replayed.Left, replayed.LeftAsOf), Decide(replayed.Right, replayed.RightAsOf));
        if (question.Conclusion.IsBroken(left, right))
        {
            return replayed;
        }

        string file = Path.Combine(Path.GetTempPath(), $"cbe-law-{question.Law}-{setting.Engine.Pack.Id}.smt2");
        File.WriteAllText(file, $"; {reply.Solver}\n; {left}\n; {right}\n; {LearnerJson.Write(replayed.Left)}\n; {LearnerJson.Write(replayed.Right)}\n{SmtPrinter.Print(ask.Query, SmtEncoding.Integers)}");
        throw new ReplayException($"{question.Law}", file);
    }

    private CaseDecision Decide(LearnerRecord learner, DateOnly asOf) =>
        CaseDecision.Of(setting.Engine.Evaluate(learner, asOf), setting.Competency.Id, setting.Policy.Scale);
}
