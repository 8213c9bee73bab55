namespace Cbe.Sdk.Evaluation;

/// <summary>The evidence behind what a rule could see.</summary>
/// <param name="Own">The ids of the admitted evidence that the rule sees, oldest first, each once.</param>
internal sealed record EvidenceSources(IReadOnlyList<string> Own)
{
    private Dictionary<string, int>? _places;

    /// <summary>The evidence behind items that are no evidence themselves: prerequisites and members of a group.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Behind { get; init; } = Nothing;

    /// <summary>What people call such items, by their ids: the codes of competencies.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = NoNames;

    /// <summary>Where values came from that are made before rules are asked, such as <c>mastery.Score</c>.</summary>
    public InputOrigin? Mastery { get; init; }

    private static readonly Dictionary<string, IReadOnlyList<string>> Nothing = [];

    private static readonly Dictionary<string, string> NoNames = [];

    /// <summary>Where an id stands among the rule's own evidence; -1 where it does not.</summary>
    public int PlaceOf(string id) => (_places ??= Places()).GetValueOrDefault(id, -1);

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(Own.Count, StringComparer.Ordinal);
        for (int i = 0; i < Own.Count; i++)
        {
            places.TryAdd(Own[i], i);
        }

        return places;
    }
}
