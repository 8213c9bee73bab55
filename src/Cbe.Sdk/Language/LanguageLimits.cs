namespace Cbe.Sdk.Language;

/// <summary>The bounds of the language. A rule pack is untrusted input; every bound gives a diagnostic and never a hang.</summary>
public static class LanguageLimits
{
    /// <summary>The version of the language that this release reads: 1.</summary>
    public const int Version = 1;

    /// <summary>The most characters of one expression: 8,192.</summary>
    public const int ExpressionLength = 8_192;

    /// <summary>The longest that all expressions of one pack may be together, in characters: 5,000 rules of 100.</summary>
    public const int PackExpressionLength = 500_000;

    /// <summary>The longest that those expressions of one pack may be together that carry a number with <c>Aggregate</c>, in characters: 20,000. The bounds of such a number are found by looking at its step many times.</summary>
    public const int PackCarriedLength = 20_000;

    /// <summary>The most levels of parentheses, calls and operators in one expression: 200.</summary>
    public const int ExpressionHeight = 200;

    /// <summary>The most items in one sequence, such as the evidence of one learner for one competency: 65,535.</summary>
    public const int SequenceItems = 65_535;

    /// <summary>The highest power of the number of items that a rule's cost may grow with: 2.</summary>
    public const int CostDegree = 2;
}
