namespace Cbe.Sdk.Verification.Proofs;

/// <summary>A solver found learners that the engine does not decide as the solver's terms say: a fault of this library, never of the pack.</summary>
/// <param name="law">The law.</param>
/// <param name="file">Where the question and the learners are kept.</param>
internal sealed class ReplayException(string law, string file)
    : Exception($"a counterexample to law {law} does not hold when the engine decides it; this is a fault of the library, and the question is kept in {file}");
