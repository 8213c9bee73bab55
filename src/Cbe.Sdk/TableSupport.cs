namespace Cbe.Sdk;

/// <summary>Where something that a pack can ask for is decided.</summary>
public enum TableSupport
{
    /// <summary>In tables, many cases at a time, and in reports.</summary>
    Full,

    /// <summary>In tables, but case by case: slower.</summary>
    CaseByCase,

    /// <summary>In reports only; tables leave it out, and what they decide does not depend on it.</summary>
    ReportsOnly,

    /// <summary>In reports only; a table would decide otherwise without it, so it refuses the pack.</summary>
    Refused,
}
