namespace Cbe.Sdk.Language.Bound;

/// <summary>Parts of a sequence by position.</summary>
public enum Slice
{
    /// <summary>The first n.</summary>
    Take,

    /// <summary>The last n: the newest of evidence.</summary>
    TakeLast,

    /// <summary>All but the first n.</summary>
    Skip,
}
