using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>How a mastery score is made, with everything known: a method with its parameters, or an expression.</summary>
/// <param name="Text">What people read: the method with its parameters, or the expression.</param>
/// <param name="Range">What the score can be.</param>
internal sealed record BoundMastery(string Text, NumberRange Range)
{
    public MasteryMethod? Method { get; init; }

    public MethodCall Call { get; init; }

    public BoundNode? Expression { get; init; }

    /// <summary>The probability from which on a competency is mastered, of a method that has a parameter for it.</summary>
    public Number? MasteredFrom => Method?.Parameters.Zip(Call.Arguments).Where(p => p.First.IsMasteryThreshold).Select(p => (Number?)p.Second).FirstOrDefault();

    /// <summary>Whether the score is on the pack's scale, so that its cuts say the level.</summary>
    public bool IsOnScale => Method is not { Result: MethodResult.Probability };
}
