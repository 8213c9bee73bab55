namespace Cbe.Sdk.Tables;

/// <summary>By which of its days the evidence of a table stands in order, oldest first. What has no such day stands by the day on which it was shown.</summary>
public enum EvidenceDayOrder
{
    /// <summary>The day on which it was shown.</summary>
    Occurred,

    /// <summary>The day on which it was judged.</summary>
    Assessed,

    /// <summary>The day by which it was due.</summary>
    Due,
}
