namespace Cbe.Sdk.RulePacks;

/// <summary>The days on which a rule pack is in force, both ends included. Immutable.</summary>
/// <param name="From">The first day; null when it has always been in force.</param>
/// <param name="To">The last day; null when no end is set.</param>
public sealed record EffectivePeriod(DateOnly? From = null, DateOnly? To = null)
{
    /// <summary>Whether the pack is in force on <paramref name="day"/>.</summary>
    public bool Contains(DateOnly day) => (From is not { } f || day >= f) && (To is not { } t || day <= t);
}
