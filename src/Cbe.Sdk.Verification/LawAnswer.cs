namespace Cbe.Sdk.Verification;

/// <summary>What is known about a law and a rule pack. There is no silent pass: each answer says how far it reaches.</summary>
public enum LawAnswer
{
    /// <summary>It holds for any amount of evidence: proved.</summary>
    Proved,

    /// <summary>It holds for up to so many items of evidence: proved within that bound, and not beyond it.</summary>
    ProvedUpTo,

    /// <summary>It held for many random learners, and no proof was possible; what stood in the way is said.</summary>
    Tested,

    /// <summary>It does not hold: a witness shows where.</summary>
    Refuted,

    /// <summary>It does not hold, as the pack declares with a reason; nothing but what is declared breaks it.</summary>
    ExceptionDeclared,

    /// <summary>The pack has nothing that the law speaks of.</summary>
    NotApplicable,

    /// <summary>Neither a proof nor a witness was found in the time that was given.</summary>
    Undecided,

    /// <summary>The pack uses something that can neither be proved nor tested; it is named.</summary>
    Unsupported,
}
