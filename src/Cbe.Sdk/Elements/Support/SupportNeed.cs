namespace Cbe.Sdk.Elements.Support;

/// <summary>A time in which a rule said that support was due, and what became of it. Immutable.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Tier">The tier of support that the rule asks for, 1 to 3.</param>
/// <param name="Since">The first day on which support was due.</param>
public sealed record SupportNeed(string Rule, int Tier, DateOnly Since)
{
    /// <summary>The last day on which it was due; null when it still is.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The last day on which it comes in time; null when the rule sets none.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>The day on which support of that tier or a higher one was given; null when it was not.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>What became of it.</summary>
    public required SupportStatus Status { get; init; }

    /// <summary>Days from the need to the support; null when it was not given.</summary>
    public int? DaysToSupport => GivenOn is { } given ? given.DayNumber - Since.DayNumber : null;
}
