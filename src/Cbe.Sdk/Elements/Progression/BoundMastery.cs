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

    /// <summary>The probability from which on a competency is mastered, of a method that gives one and has a parameter <c>threshold</c>.</summary>
    public Number? MasteredFrom =>
        Method is { Result: MethodResult.Probability } method && method.Parameters.Select((p, i) => (p.Name, i)).FirstOrDefault(p => p.Name == "threshold") is { Name: not null, i: var index }
            ? Call.Arguments[index] : null;

    /// <summary>Whether the score is on the pack's scale, so that its cuts say the level.</summary>
    public bool IsOnScale => Method is not { Result: MethodResult.Probability };
}
