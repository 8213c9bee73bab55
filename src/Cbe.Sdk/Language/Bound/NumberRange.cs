using Cbe.Sdk.Values;

namespace Cbe.Sdk.Language.Bound;

/// <summary>The least and the most a number can be, known when a rule is bound. With it overflow is excluded before any learner is seen.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
public readonly record struct NumberRange(Number Least, Number Most)
{
    /// <summary>One number only.</summary>
    public static NumberRange Exactly(Number number) => new(number, number);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/>, whole numbers.</summary>
    public static NumberRange Between(long least, long most) => new(Number.FromInteger(least), Number.FromInteger(most));

    /// <summary>The range that holds both.</summary>
    public NumberRange Or(NumberRange other) =>
        new(Least < other.Least ? Least : other.Least, Most > other.Most ? Most : other.Most);

    /// <inheritdoc/>
    public override string ToString() => $"{Least} to {Most}";
}
