namespace Cbe.Sdk.Rules;

/// <summary>A rule that says when support is due, of which tier and by when. Immutable.</summary>
public sealed record SupportRule : Rule
{
    /// <summary>The tier of support, 1 (for all) to 3 (intensive), as in multi-tiered systems of support.</summary>
    public int Tier { get; init; } = 1;

    /// <summary>Within how many days of the need the support must be given; null when the rule says nothing.</summary>
    public int? WithinDays { get; init; }
}
