namespace Cbe.Sdk.Rules;

/// <summary>A rule about how expectations are put, over a competency, a heading, a credential or the whole framework. Immutable.</summary>
public sealed record ExpectationRule : Rule
{
    /// <summary>What one evaluation is about.</summary>
    public ExpectationScope Over { get; init; }
}
