using System.Diagnostics;

namespace Cbe.Sdk.Verification.Smt;

/// <summary>
/// Asks the solvers that this machine has; the first to answer ends the race and the others are killed. None is trusted blindly: values
/// that do not satisfy the query are no answer. Immutable, and safe for several threads as far as the terms of their queries differ.
/// </summary>
internal sealed class SolverRace
{
    /// <summary>So long the first solver runs alone: most queries are answered sooner than three processes have started.</summary>
    private static readonly TimeSpan HeadStart = TimeSpan.FromMilliseconds(150);

    private readonly IReadOnlyList<Solver> _solvers;

    internal SolverRace(IReadOnlyList<Solver> solvers)
    {
        _solvers = solvers;
        Solvers = [.. solvers.Select(s => s.ToString())];
    }

    /// <summary>The solvers and encodings, such as <c>z3, bit vectors</c>, in the order in which they start.</summary>
    public IReadOnlyList<string> Solvers { get; }

    /// <summary>
    /// The solvers on the path, or where the environment variables CBE_Z3 and CBE_CVC5 say; null where there is none.
    /// </summary>
    public static SolverRace? Find()
    {
        var solvers = new List<Solver>();
        if (Solver.Find("cvc5", "CBE_CVC5") is { } cvc5)
        {
            solvers.Add(new("cvc5", cvc5, SmtEncoding.Integers));
        }

        if (Solver.Find("z3", "CBE_Z3") is { } z3)
        {
            solvers.Add(new("z3", z3, SmtEncoding.BitVectors));
            solvers.Add(new("z3", z3, SmtEncoding.Integers));
        }

        return solvers.Count > 0 ? new(solvers) : null;
    }

    /// <summary>Asks; unknown with the reasons of all solvers where none answers within the limit.</summary>
    public SmtReply Ask(SmtQuery query, TimeSpan limit, CancellationToken cancellation = default) =>
        Task.Run(() => AskAsync(query, limit, cancellation), CancellationToken.None).GetAwaiter().GetResult();

    private async Task<SmtReply> AskAsync(SmtQuery query, TimeSpan limit, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        // A time that is over already gives no answer; it is no fault of who asks.
        stop.CancelAfter(limit > TimeSpan.Zero ? limit : TimeSpan.Zero);
        var running = new List<Task<(Solver Solver, SolverAnswer Answer)>>();
        var reasons = new List<string>();
        SmtReply? reply = null;
        foreach (var solver in _solvers)
        {
            // Terms are made while a query is written, so it is written here and not in the tasks.
            if (SmtPrinter.Script(query, solver.Encoding) is not { } script)
            {
                reasons.Add($"{solver}: the numbers have no bounds or too wide ones");
                continue;
            }

            bool first = running.Count == 0;
            running.Add(RunAsync(solver, script, limit, stop.Token));
            if (first && running[0] == await Task.WhenAny(running[0], Task.Delay(HeadStart, stop.Token)).ConfigureAwait(false) && IsAnswer(running[0].Result.Answer, query))
            {
                break;
            }
        }

        while (reply is null && running.Count > 0)
        {
            var ended = await Task.WhenAny(running).ConfigureAwait(false);
            running.Remove(ended);
            var (solver, answer) = await ended.ConfigureAwait(false);
            if (IsAnswer(answer, query))
            {
                reply = new(answer.Outcome, Wanted(answer, query), solver.ToString(), null, watch.Elapsed);
            }
            else
            {
                reasons.Add($"{solver}: {Reason(answer, limit, stop, cancellation)}");
            }
        }

        await stop.CancelAsync().ConfigureAwait(false);
        await Task.WhenAll(running).ConfigureAwait(false);
        return reply ?? new(SmtOutcome.Unknown, new Dictionary<Term, Int128>(), string.Join("; ", Solvers), string.Join("; ", reasons), watch.Elapsed);
    }

    private static async Task<(Solver, SolverAnswer)> RunAsync(Solver solver, SmtScript script, TimeSpan limit, CancellationToken stop) =>
        (solver, await SolverProcess.AskAsync(solver, script, limit, stop).ConfigureAwait(false));

    private static bool IsAnswer(SolverAnswer answer, SmtQuery query) =>
        answer.Outcome == SmtOutcome.Unsatisfiable || (answer.Outcome == SmtOutcome.Satisfiable && Satisfies(answer, query));

    /// <summary>Whether the values that a solver gives do what it says they do.</summary>
    private static bool Satisfies(SolverAnswer answer, SmtQuery query)
    {
        var evaluator = new TermValue(answer.Values);
        return query.Assertions.All(a => evaluator.Of(a) != 0);
    }

    private static Dictionary<Term, Int128> Wanted(SolverAnswer answer, SmtQuery query) =>
        answer.Outcome == SmtOutcome.Satisfiable ? query.Wanted.Distinct().ToDictionary(w => w, w => answer.Values[w]) : [];

    private static string Reason(SolverAnswer answer, TimeSpan limit, CancellationTokenSource stop, CancellationToken cancellation) =>
        answer.Outcome == SmtOutcome.Satisfiable ? "its values do not satisfy the query"
        : cancellation.IsCancellationRequested ? "cancelled"
        : stop.IsCancellationRequested ? FormattableString.Invariant($"no answer within {limit.Ticks / TimeSpan.TicksPerMillisecond} ms")
        : answer.Reason ?? "no answer";
}
