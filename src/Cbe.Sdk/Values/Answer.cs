namespace Cbe.Sdk.Values;

/// <summary>
/// What a rule answers about a learner. There are three answers, because "we cannot tell yet" is
/// neither a success nor a failure of the learner.
/// </summary>
/// <remarks>The order NotMet &lt; Insufficient &lt; Met is that of Kleene's strong three-valued logic:
/// <c>and</c> is the least and <c>or</c> the greatest of its operands.</remarks>
public enum Answer
{
    /// <summary>The evidence shows that the rule does not hold.</summary>
    NotMet = -1,

    /// <summary>Something the rule needs is not known; no decision may rest on it.</summary>
    Insufficient = 0,

    /// <summary>The evidence shows that the rule holds.</summary>
    Met = 1,
}
