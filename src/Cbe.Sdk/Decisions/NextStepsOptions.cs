namespace Cbe.Sdk.Decisions;

/// <summary>How far the search for next steps goes. Immutable.</summary>
public sealed record NextStepsOptions
{
    /// <summary>The most items that can be asked to be searched for: 8.</summary>
    public const int MostItems = 8;

    /// <summary>Up to 5 further items, up to 5 alternatives, the next level.</summary>
    public static NextStepsOptions Default { get; } = new();

    /// <summary>The level that is to be reached, by its name; null for the next one above where the learner stands.</summary>
    public string? Level { get; init; }

    /// <summary>How many further items of evidence are tried at the most, 1 to <see cref="MostItems"/>.</summary>
    public int MaximumItems { get; init; } = 5;

    /// <summary>How often the case is decided anew in the search at the most, from 1. What is found is then made as easy as it can be, which takes some hundreds more.</summary>
    public int MaximumEvaluations { get; init; } = 20_000;

    /// <summary>How many alternatives are told at the most, from 1; the easiest stand first.</summary>
    public int Alternatives { get; init; } = 5;
}
