namespace Cbe.Sdk.Analysis.Equity;

/// <summary>An element of the Common Education Data Standards by which subgroups are formed. Immutable.</summary>
/// <param name="Title">Its title there, such as <c>Economic Disadvantage Status</c>.</param>
/// <param name="CedsId">Its global number; null where it has none.</param>
/// <param name="Names">Other names under which it is found.</param>
/// <param name="Options">The values it can have; empty where they are not listed here.</param>
public sealed record SubgroupElement(string Title, string? CedsId, IReadOnlyList<string> Names, IReadOnlyList<SubgroupOption> Options);
