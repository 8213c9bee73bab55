namespace Cbe.Sdk.Verification.Testing;

/// <summary>What the items of one learner have in common: how strong they are, and how much is missing.</summary>
/// <param name="Strength">In how many cases of a hundred an item shows one of the highest levels.</param>
/// <param name="Named">In how many cases of a hundred a word is one that rules name.</param>
/// <param name="Missing">In how many cases of a hundred a member is missing.</param>
/// <param name="Ties">In how many cases of a hundred an item is of the same day as another.</param>
/// <param name="Hidden">In how many cases of a hundred an item cannot be seen on the day of the decision.</param>
internal sealed record Mood(int Strength, int Named, int Missing, int Ties, int Hidden)
{
    /// <summary>Everything is there, and most of it good.</summary>
    public static Mood Strong { get; } = new(85, 85, 0, 15, 0);

    public static Mood Of(Dice dice) => dice.Chance(30) ? Strong : new(dice.Pick([15, 50, 80]), dice.Pick([40, 70, 95]), dice.Pick([0, 0, 10, 40]), dice.Pick([0, 20, 70]), dice.Pick([0, 0, 20]));
}
