namespace Cbe.Sdk.Verification.Smt;

/// <summary>What a term is made by.</summary>
internal enum Operation
{
    /// <summary>A number, or true (1) or false (0).</summary>
    Constant,
    Variable,
    Not,

    /// <summary>All parts hold. That any of them holds is said as: not all of them do not.</summary>
    And,

    /// <summary>Two truths are the same.</summary>
    Same,

    /// <summary>The second part where the first holds, else the third.</summary>
    If,

    /// <summary>The one part is at most the constant.</summary>
    AtMost,

    /// <summary>The one part is the constant.</summary>
    Equal,

    /// <summary>The constant and the parts, each times its factor.</summary>
    Sum,
    Product,

    /// <summary>Rounded to the nearest, halves away from zero.</summary>
    RoundedQuotient,

    /// <summary>Cut towards zero.</summary>
    Quotient,

    /// <summary>What the third part, the quotient of the first two cut towards zero, leaves: of the sign of the dividend.</summary>
    Remainder,
}
