using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>A value that a member of further evidence could have, or that nothing is said of it.</summary>
/// <param name="Text">The value in words; null where nothing is said.</param>
/// <param name="Put">Writes it into an item.</param>
internal sealed record Option(string? Text, Func<Evidence, Evidence> Put)
{
    /// <summary>The place of the value among others of its member, where there is more and less.</summary>
    public Number Place { get; init; }

    public bool IsSaid => Text is not null;

    /// <summary>Equal when they say the same; those that are compared are of one member.</summary>
    public bool Equals(Option? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text?.GetHashCode(StringComparison.Ordinal) ?? 0;
}
