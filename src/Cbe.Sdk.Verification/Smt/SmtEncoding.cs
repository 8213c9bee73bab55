namespace Cbe.Sdk.Verification.Smt;

/// <summary>How integers are said to a solver.</summary>
internal enum SmtEncoding
{
    /// <summary>As integers without bounds.</summary>
    Integers,

    /// <summary>As signed bit vectors that are wide enough for whatever can come up.</summary>
    BitVectors,
}
