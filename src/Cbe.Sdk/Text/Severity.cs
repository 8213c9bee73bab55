namespace Cbe.Sdk.Text;

/// <summary>How grave a diagnostic is.</summary>
public enum Severity
{
    /// <summary>Advice; nothing is wrong.</summary>
    Hint,

    /// <summary>Allowed, but probably not what was meant.</summary>
    Warning,

    /// <summary>The document is refused.</summary>
    Error,
}
