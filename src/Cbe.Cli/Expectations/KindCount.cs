namespace Cbe.Cli.Expectations;

/// <summary>The items of one kind: how many there are, and how their findings came out.</summary>
/// <param name="Kind">The kind as the framework names it; null for items without one.</param>
/// <param name="IsHeading">Whether they are headings.</param>
/// <param name="Items">How many.</param>
/// <param name="AllMet">For how many every finding is met; an item of which nothing was asked is not among them.</param>
/// <param name="SomeNotMet">For how many a finding is not met.</param>
/// <param name="Met">Findings that are met.</param>
/// <param name="NotMet">Findings that are not met.</param>
/// <param name="Insufficient">Findings for which something is not known.</param>
internal sealed record KindCount(string? Kind, bool IsHeading, int Items, int AllMet, int SomeNotMet, int Met, int NotMet, int Insufficient);
