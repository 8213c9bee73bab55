namespace Cbe.Sdk.Frameworks;

/// <summary>Where a framework came from.</summary>
public enum FrameworkSource
{
    /// <summary>Made in code.</summary>
    Code,

    /// <summary>Read from this library's own JSON.</summary>
    Json,

    /// <summary>Read from a 1EdTech CASE package.</summary>
    Case,
}
