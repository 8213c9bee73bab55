namespace Cbe.Sdk.Language.Bound;

/// <summary>What it means when a record says nothing about a field. "Not known" and "known to be none" are different.</summary>
public enum Absence
{
    /// <summary>It is not known: the value is missing and spreads.</summary>
    Missing,

    /// <summary>It is known to be none: the first word of the symbol set, <c>none</c>.</summary>
    None,

    /// <summary>It is false.</summary>
    False,

    /// <summary>It is 0.</summary>
    Zero,

    /// <summary>It is 1.</summary>
    One,
}
