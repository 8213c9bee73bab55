namespace Cbe.Sdk.DependencyInjection;

/// <summary>What came of a reload.</summary>
public enum ReloadOutcome
{
    /// <summary>What was read says the same as before; the engine in use stays.</summary>
    Unchanged,

    /// <summary>A new engine is in use.</summary>
    Accepted,

    /// <summary>What was read has errors; the engine in use stays.</summary>
    Refused,
}
