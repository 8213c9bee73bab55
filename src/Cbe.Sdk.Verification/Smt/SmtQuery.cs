namespace Cbe.Sdk.Verification.Smt;

/// <summary>Whether there are values of the variables for which all assertions hold.</summary>
/// <param name="Terms">What made the terms.</param>
/// <param name="Assertions">What must hold, all of it.</param>
/// <param name="Wanted">Variables whose values are wanted where there are such values.</param>
internal sealed record SmtQuery(Terms Terms, IReadOnlyList<Truth> Assertions, IReadOnlyList<Term> Wanted);
