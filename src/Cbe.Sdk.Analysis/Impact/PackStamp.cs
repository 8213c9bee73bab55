using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>Which pack decided, and for which day. Immutable.</summary>
/// <param name="Id">The pack's id.</param>
/// <param name="Version">The pack's version.</param>
/// <param name="Title">The title that people know; null where it has none.</param>
/// <param name="Hash">The hash of its content.</param>
/// <param name="AsOf">The day of the decisions.</param>
public sealed record PackStamp(string Id, string Version, string? Title, string Hash, DateOnly AsOf)
{
    /// <summary>What makes it another than the pack of the same id and version that it is compared with, such as <c>demonstrations 2</c>; null where nothing does.</summary>
    public string? Variant { get; init; }

    internal static PackStamp Of(CbeEngine engine, DateOnly asOf) => new(engine.Pack.Id, engine.Pack.Version, engine.Pack.Title, engine.Pack.ContentHash, asOf);

    /// <summary>Id and version, as packs are named, and what was changed in it to try.</summary>
    public override string ToString() => $"{Id} {Version}{(Variant is null ? "" : $" with {Variant}")}";
}
