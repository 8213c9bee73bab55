namespace Cbe.Sdk.Evaluation;

/// <summary>The evidence behind what a rule could see.</summary>
/// <param name="Own">The ids of the admitted evidence that the rule sees, oldest first.</param>
internal sealed record EvidenceSources(IReadOnlyList<string> Own)
{
    /// <summary>The evidence behind items that are no evidence themselves: prerequisites and members of a group.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Behind { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>What people call such items, by their ids: the codes of competencies.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    /// <summary>Where values came from that are made before rules are asked, such as <c>mastery.Score</c>.</summary>
    public InputOrigin? Mastery { get; init; }

    /// <summary>The evidence behind the ids that a trace names; what is behind nothing, such as an award, is no evidence.</summary>
    public IReadOnlyList<string> Resolve(HashSet<string> cited) =>
        [.. Own.Where(cited.Contains).Concat(Behind.Where(b => cited.Contains(b.Key)).SelectMany(b => b.Value)).Distinct(StringComparer.Ordinal)];
}
