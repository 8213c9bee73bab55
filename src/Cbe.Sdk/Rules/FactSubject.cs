namespace Cbe.Sdk.Rules;

/// <summary>What carries a fact.</summary>
public enum FactSubject
{
    /// <summary>The learner.</summary>
    Learner,

    /// <summary>A piece of evidence.</summary>
    Evidence,
}
