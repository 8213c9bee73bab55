using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>How a mastery score is made: by a method with its parameters, or by an expression. Immutable.</summary>
public sealed record BoundMasteryScore
{
    internal BoundMasteryScore(BoundMastery mastery)
    {
        Text = mastery.Text;
        Range = mastery.Range;
        Method = mastery.Method;
        Arguments = mastery.Method is null ? [] : mastery.Call.Arguments;
        Digits = mastery.Method is null ? MethodCall.AllDigits : mastery.Call.Digits;
        Expression = mastery.Expression;
        MasteredFrom = mastery.MasteredFrom;
        IsOnScale = mastery.IsOnScale;
    }

    /// <summary>What people read: the method with its parameters, or the expression.</summary>
    public string Text { get; }

    /// <summary>What the score can be.</summary>
    public NumberRange Range { get; }

    /// <summary>The method; null where an expression makes the score.</summary>
    public MasteryMethod? Method { get; }

    /// <summary>The values of the method's parameters, in their order.</summary>
    public IReadOnlyList<Number> Arguments { get; }

    /// <summary>To how many digits the result is rounded, once.</summary>
    public int Digits { get; }

    /// <summary>The expression; null where a method makes the score.</summary>
    public BoundNode? Expression { get; }

    /// <summary>The probability from which on a competency is mastered, of a method that has a parameter for it.</summary>
    public Number? MasteredFrom { get; }

    /// <summary>Whether the score is on the pack's scale, so that its cuts say the level.</summary>
    public bool IsOnScale { get; }
}
