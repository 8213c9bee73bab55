namespace Cbe.Sdk.Elements.Assessment;

/// <summary>By which of its days evidence stands in order. What has no such day stands by the day on which it was shown.</summary>
public enum EvidenceDay
{
    /// <summary>The day on which it was shown.</summary>
    Occurred,

    /// <summary>The day on which it was judged.</summary>
    Assessed,

    /// <summary>The day by which it was due.</summary>
    Due,
}
