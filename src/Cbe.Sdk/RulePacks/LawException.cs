namespace Cbe.Sdk.RulePacks;

/// <summary>A fairness law that a pack knowingly does not obey, with the reason. Immutable.</summary>
/// <param name="Law">The law's number in the catalogue, 1 to 52.</param>
/// <param name="Reason">Why, for the people who answer for the pack.</param>
public sealed record LawException(int Law, string Reason)
{
    /// <summary>
    /// The names of the rules that break it, or <c>mastery</c> for the way in which the mastery score is made. A proof then holds
    /// what these say as it is, and the rest of the pack must obey the law. Empty for the pack as a whole.
    /// </summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>Equal when they say the same.</summary>
    public bool Equals(LawException? other) => other is not null && Law == other.Law && Reason == other.Reason && Rules.SequenceEqual(other.Rules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Law, Reason, Rules.Count);
}
