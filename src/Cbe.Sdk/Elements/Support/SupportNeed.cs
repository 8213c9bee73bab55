namespace Cbe.Sdk.Elements.Support;

/// <summary>
/// A time in which support was due by one rule, and what became of it. It begins on the first day on which the rule was met, by
/// what was known on that day and by the figures in force on it, and stands until a day on which the rule is surely not met.
/// Immutable.
/// </summary>
/// <param name="Rule">The rule.</param>
/// <param name="Tier">The tier of support that the rule asks for, 1 to 3.</param>
/// <param name="Since">The first day on which support was due.</param>
public sealed record SupportNeed(string Rule, int Tier, DateOnly Since)
{
    /// <summary>The last day on which it was due; null while it still is. Days on which the answer was insufficient do not end a need.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The last day on which support comes in time; null when the rule sets none.</summary>
    public DateOnly? DueBy { get; init; }

    /// <summary>The day on which support of that tier or a higher one was first given, from the first day of the need to the day on which it ended; null when it was not.</summary>
    public DateOnly? GivenOn { get; init; }

    /// <summary>What became of it.</summary>
    public required SupportStatus Status { get; init; }

    /// <summary>Days from the need to the support; null when it was not given.</summary>
    public int? DaysToSupport => GivenOn is { } given ? given.DayNumber - Since.DayNumber : null;

    /// <summary>The need in words, such as <c>tier 2, due since 2026-01-20, by 2026-01-30: not given, overdue</c>.</summary>
    public string ToText() => SupportText.Of(this);
}
