namespace Cbe.Sdk.Rules;

/// <summary>A value that holds from a day on, as it is written in the pack. Immutable.</summary>
/// <param name="From">The first day; null for always.</param>
/// <param name="Text">The value as text: digits of a number, <c>true</c> or <c>false</c>, an ISO day, a level's name.</param>
public sealed record DatedValue(DateOnly? From, string Text);
