namespace Cbe.Sdk.Elements.Support;

/// <summary>Whether support that was due came, and came in time.</summary>
public enum SupportStatus
{
    /// <summary>It is due, has not been given, and its time is not over (or none is set).</summary>
    Due,

    /// <summary>It was given in time.</summary>
    InTime,

    /// <summary>It was given after its time.</summary>
    Late,

    /// <summary>Its time is over and it has not been given.</summary>
    Overdue,

    /// <summary>The need passed before support was given, and before its time was over.</summary>
    Passed,
}
