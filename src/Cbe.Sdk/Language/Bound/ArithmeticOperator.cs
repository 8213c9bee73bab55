namespace Cbe.Sdk.Language.Bound;

/// <summary>The arithmetic operators; each rounds its result once, half away from zero.</summary>
public enum ArithmeticOperator
{
    /// <summary>Sum.</summary>
    Add,

    /// <summary>Difference; of two days, a number of days.</summary>
    Subtract,

    /// <summary>Product.</summary>
    Multiply,

    /// <summary>Quotient; by zero it is missing.</summary>
    Divide,

    /// <summary>Remainder with the dividend's sign; by zero it is missing.</summary>
    Remainder,
}
