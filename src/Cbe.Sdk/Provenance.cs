namespace Cbe.Sdk;

/// <summary>
/// What a report was made from. The same provenance gives the same report, byte for byte, on any machine. Immutable.
/// </summary>
/// <param name="PackId">The rule pack's id.</param>
/// <param name="PackVersion">Its version.</param>
/// <param name="PackHash">SHA-256 of its canonical form and of the packs that it extends.</param>
/// <param name="LanguageVersion">The version of the rule language.</param>
/// <param name="FrameworkId">The framework's id; null without one.</param>
/// <param name="FrameworkHash">SHA-256 of the framework's canonical form.</param>
/// <param name="EvidenceHash">SHA-256 of the learner's record in its canonical form, with the facts that the host supplied. Of a population: SHA-256 of these hashes in ordinal order, each followed by a line feed. Null where no learner was looked at.</param>
/// <param name="AsOf">The day of the decisions.</param>
/// <param name="MethodsHash">SHA-256 of the mastery methods that the host added; null when there are none.</param>
public sealed record Provenance(
    string PackId, string PackVersion, string PackHash, int LanguageVersion, string? FrameworkId, string? FrameworkHash, string? EvidenceHash, DateOnly AsOf,
    string? MethodsHash = null);
