namespace Cbe.Sdk.Verification;

/// <summary>A law that a progression policy should obey. Immutable.</summary>
/// <param name="Number">Its number in the catalogue, 1 to 52; packs name it in <c>exceptions</c>.</param>
/// <param name="Name">A few words: "pace".</param>
/// <param name="Group">What it speaks about.</param>
/// <param name="Sentence">What it says, for people who write rules.</param>
/// <param name="Definition">What exactly is checked.</param>
/// <param name="Methods">The ways in which it is checked, in the order in which they are tried.</param>
public sealed record Law(int Number, string Name, LawGroup Group, string Sentence, string Definition, IReadOnlyList<LawMethod> Methods)
{
    /// <summary>Equal by number.</summary>
    public bool Equals(Law? other) => other?.Number == Number;

    /// <inheritdoc/>
    public override int GetHashCode() => Number;

    /// <summary>The number and the name: <c>19 pace</c>.</summary>
    public override string ToString() => $"{Number} {Name}";
}
