using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>
/// For how long an award holds unless it is given again: by years of the calendar, or by days. An award with a last day of
/// its own (<see cref="Award.ExpiresOn"/>) holds to that day, whatever the pack says. Immutable.
/// </summary>
public sealed record Renewal
{
    /// <summary>For how many years, 1 to 100; null when it is by days. From 29 February a year later is 28 February.</summary>
    public int? Years { get; init; }

    /// <summary>For how many days, 1 to 36,500; null when it is by years.</summary>
    public int? Days { get; init; }

    /// <summary>Whether evidence shown up to the day on which an award lapsed no longer counts, so that the competency is shown anew.</summary>
    public bool Reset { get; init; }

    /// <summary>The last day on which an award of <paramref name="awardedOn"/> holds.</summary>
    public DateOnly RenewBy(DateOnly awardedOn)
    {
        if (Years is { } years)
        {
            return awardedOn.Year + years > DateOnly.MaxValue.Year ? DateOnly.MaxValue : awardedOn.AddYears(years);
        }

        return DateOnly.FromDayNumber(Math.Min(awardedOn.DayNumber + Days.GetValueOrDefault(), DateOnly.MaxValue.DayNumber));
    }

    /// <summary>The last day on which an award holds; null for one that has its own.</summary>
    internal DateOnly? RenewBy(Award award) => award.ExpiresOn is null ? RenewBy(award.AwardedOn) : null;

    internal bool IsLapsed(Award award, DateOnly asOf) => RenewBy(award) < asOf;

    /// <summary>The last day up to which evidence no longer counts: that of the latest award which lapsed before it was given again. Null while none did, or without <see cref="Reset"/>.</summary>
    /// <param name="awards">The awards of the competency.</param>
    /// <param name="asOf">The day.</param>
    internal DateOnly? ResetOn(IReadOnlyCollection<Award> awards, DateOnly asOf) => !Reset ? null
        : awards.Where(a => IsLapsed(a, asOf) && !awards.Any(again => again.AwardedOn > a.AwardedOn && again.AwardedOn <= RenewBy(a))).Max(RenewBy);
}
