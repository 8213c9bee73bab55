using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>A member of evidence that decides something, with the values that can make a difference, the easiest first.</summary>
/// <param name="Name">The name, as rules write it.</param>
/// <param name="Options">The values; the first says nothing, or what an item is when nothing is said.</param>
internal sealed record Member(string Name, IReadOnlyList<Option> Options)
{
    /// <summary>Whether there is more and less of it, so that a value can ask for it and above.</summary>
    public bool Rises { get; init; }

    /// <summary>Whether what an item is when nothing is said is a value like others: false, or confirmed by nobody.</summary>
    public bool IsNeverMissing { get; init; }

    /// <summary>Whether an item without it is nothing special: it stands for a task of its own, or a first attempt.</summary>
    public bool IsOftenUnsaid { get; init; }

    /// <summary>The words that rules name, where another stands for all that they do not; null where every value stands for itself.</summary>
    public IReadOnlyCollection<string>? Named { get; init; }

    /// <summary>Values that no rule names and no item has: one can stand for another, so that the second is tried only beside the first.</summary>
    public IReadOnlyList<Option> Alike { get; init; } = [];

    /// <summary>A value between those that stand in <see cref="Options"/>, of members whose least sufficient value is searched for.</summary>
    public Func<Number, Option>? At { get; init; }
}
