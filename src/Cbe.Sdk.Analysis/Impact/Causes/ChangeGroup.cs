using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>Changes in one part of a pack, which is put together as some of them are made and others are not.</summary>
/// <param name="Changes">The changes.</param>
/// <param name="Apply">The pack with this part as it is when the changes that are asked for are made, the others not.</param>
internal sealed record ChangeGroup(IReadOnlyList<PackChange> Changes, Func<RulePack, Func<PackChange, bool>, RulePack> Apply)
{
    /// <summary>A part that is one value; null where both packs have the same.</summary>
    public static ChangeGroup? Of<T>(string place, T old, T now, Func<T, string?> words, Func<RulePack, T, RulePack> set)
    {
        if (EqualityComparer<T>.Default.Equals(old, now))
        {
            return null;
        }

        var change = new PackChange(place, words(old), words(now));
        return new([change], (pack, isMade) => set(pack, isMade(change) ? now : old));
    }
}
