namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>Whether scenarios show something of a pack.</summary>
public enum CoverageState
{
    /// <summary>No scenario shows it.</summary>
    Missing,

    /// <summary>A scenario shows it.</summary>
    Seen,

    /// <summary>It cannot happen, and is not counted.</summary>
    CannotHappen,
}
