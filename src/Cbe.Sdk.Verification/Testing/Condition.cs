namespace Cbe.Sdk.Verification.Testing;

/// <summary>Something that a law must be tried with and without: a law that was never tried says nothing.</summary>
/// <param name="Name">What, as a sentence: "the item counts".</param>
/// <param name="Test">Whether it is so.</param>
internal sealed record Condition(string Name, Func<Sides, bool> Test)
{
    /// <summary>Whether it must be so at least once.</summary>
    public bool NeedsYes { get; init; } = true;

    /// <summary>Whether it must not be so at least once.</summary>
    public bool NeedsNo { get; init; }
}
