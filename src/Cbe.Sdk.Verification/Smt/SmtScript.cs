namespace Cbe.Sdk.Verification.Smt;

/// <summary>A query as text, with what its names stand for.</summary>
/// <param name="Text">SMT-LIB 2: it asks for the answer and then for values, which is an error after <c>unsat</c> that is passed over.</param>
/// <param name="Variables">The variables whose values it asks for, by their names in the text.</param>
internal sealed record SmtScript(string Text, IReadOnlyDictionary<string, Term> Variables);
