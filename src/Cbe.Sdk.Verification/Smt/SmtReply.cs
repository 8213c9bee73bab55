namespace Cbe.Sdk.Verification.Smt;

/// <summary>What came of a query.</summary>
internal enum SmtOutcome
{
    /// <summary>There are such values.</summary>
    Satisfiable,

    /// <summary>There are none.</summary>
    Unsatisfiable,

    /// <summary>No solver said.</summary>
    Unknown,
}

/// <summary>What solvers answered to a query.</summary>
/// <param name="Outcome">Whether there are values for which all assertions hold.</param>
/// <param name="Values">The values of the wanted variables where there are; truths are 0 and 1.</param>
/// <param name="Solver">Who answered, and in which encoding: <c>cvc5, integers</c>.</param>
/// <param name="Reason">Why nothing is known; null where it is.</param>
/// <param name="Elapsed">How long it took, by the clock.</param>
internal sealed record SmtReply(SmtOutcome Outcome, IReadOnlyDictionary<Term, Int128> Values, string Solver, string? Reason, TimeSpan Elapsed);
