using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>What a mastery method is asked with.</summary>
/// <param name="Arguments">The values of its parameters, in their order.</param>
/// <param name="Scale">The least and the most that a score can be.</param>
/// <param name="Digits">How many digits after the point the result has; rounded once, from what the method works with, half away from zero.</param>
internal readonly record struct MethodCall(IReadOnlyList<Number> Arguments, NumberRange Scale, int Digits = MethodCall.AllDigits)
{
    /// <summary>As many digits as a number has.</summary>
    public const int AllDigits = 6;

    /// <summary>One unit of the last digit of the result, in millionths.</summary>
    public Int128 Unit
    {
        get
        {
            long unit = 1;
            for (int i = Digits; i < AllDigits; i++)
            {
                unit *= 10;
            }

            return unit;
        }
    }
}
