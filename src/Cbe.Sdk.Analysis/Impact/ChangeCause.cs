namespace Cbe.Sdk.Analysis.Impact;

/// <summary>One thing that the new pack says otherwise, and what it is responsible for. Immutable.</summary>
/// <param name="Place">Where it stands, such as <c>parameter demonstrations</c>, <c>rule proficient</c>, <c>mastery</c>.</param>
/// <param name="Old">What the old pack says; null where it says nothing.</param>
/// <param name="New">What the new pack says; null where it says nothing.</param>
public sealed record ChangeCause(string Place, string? Old, string? New)
{
    /// <summary>The policy that the changed rule or figure puts into words, by the new pack or else by the old.</summary>
    public string? Reference { get; init; }

    /// <summary>Of the cases that change, how many do not change when everything but this is changed: it is needed for them. Null where it could not be tried.</summary>
    public long? Needed { get; init; }

    /// <summary>Cases in which something is gained when this alone is changed; null where it could not be tried.</summary>
    public long? AloneGained { get; init; }

    /// <summary>Cases in which something is lost when this alone is changed; null where it could not be tried.</summary>
    public long? AloneLost { get; init; }

    /// <summary>Why it could not be tried without the other changes; null where it was.</summary>
    public string? NotTried { get; init; }

    /// <summary>The change in words.</summary>
    public override string ToString() => (Old, New) switch
    {
        (null, _) => $"{Place}: new: {New}",
        (_, null) => $"{Place}: no longer: {Old}",
        _ => $"{Place}: {Old} -> {New}",
    };
}
