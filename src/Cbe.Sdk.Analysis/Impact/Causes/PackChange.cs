namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>One thing that the new pack says otherwise. Two are the same only when they are one object.</summary>
internal sealed class PackChange(string place, string? old, string? now, string? reference = null)
{
    public ChangeCause ToCause() => new(place, old, now) { Reference = reference };
}
