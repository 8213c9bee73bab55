using Cbe.Sdk.Decisions;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Analysis;

/// <summary>Something that a pack decides about a learner and a competency, or a credential. Immutable.</summary>
/// <param name="Element">The element of competency-based education that decides it.</param>
/// <param name="Kind">What is decided: <see cref="DecisionKind.Level"/>, <see cref="DecisionKind.Advance"/>, <see cref="DecisionKind.Award"/> or <see cref="DecisionKind.Support"/>.</param>
/// <param name="Name">Of a level the level's name: the learner stands there or above. Else the rule's name.</param>
/// <param name="OfCredential">Whether it is about a credential and not about a competency.</param>
public sealed record PolicyOutcome(CbeElement Element, DecisionKind Kind, string Name, bool OfCredential = false)
{
    /// <summary>Whether a learner is better off with it: a level, moving on, an award. Support that is due is neither better nor worse.</summary>
    public bool IsGain => Kind != DecisionKind.Support;

    /// <summary>The outcome in words, such as <c>Proficient or above</c>, <c>moves-on (advance)</c>.</summary>
    public override string ToString() => Kind switch
    {
        DecisionKind.Level => $"{Name} or above",
        DecisionKind.Advance => $"{Name} (advance)",
        DecisionKind.Award => $"{Name} ({(OfCredential ? "credential" : "award")})",
        _ => $"{Name} (support is due)",
    };
}
