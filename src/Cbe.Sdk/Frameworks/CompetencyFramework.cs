namespace Cbe.Sdk.Frameworks;

/// <summary>
/// A competency framework: everything a school expects learners to be able to do, in its order, with what comes before what.
/// </summary>
/// <remarks>Immutable and thread-safe. Two frameworks with the same content have the same <see cref="Hash"/>.</remarks>
public sealed partial class CompetencyFramework
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _equivalents;
    private readonly PrerequisiteOrder _order;

    /// <summary>Makes a framework of <paramref name="competencies"/>, in their order.</summary>
    /// <param name="id">The framework's identifier.</param>
    /// <param name="title">The framework's title.</param>
    /// <param name="competencies">The competencies; identifiers must differ.</param>
    /// <param name="version">The version as its owner writes it, or null.</param>
    /// <param name="source">Where the framework came from; not part of its content.</param>
    /// <param name="associations">All relations; when null, those that the competencies' own parents, prerequisites, related and equivalent items say.</param>
    /// <exception cref="ArgumentException">An identifier is empty or stands twice.</exception>
    public CompetencyFramework(
        string id,
        string title,
        IEnumerable<Competency> competencies,
        string? version = null,
        FrameworkSource source = FrameworkSource.Code,
        IEnumerable<Association>? associations = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(competencies);
        Id = id;
        Title = title;
        Version = version;
        Source = source;
        Competencies = [.. competencies];
        Index();
        Associations = associations is null ? [.. Competencies.SelectMany(Own)] : [.. associations];
        _equivalents = Equivalents();
        _order = PrerequisiteOrder.Of(Competencies, _byId);
        EvaluationOrder = [.. _order.Positions.Select(i => Competencies[i])];
        PrerequisiteCycles = [.. _order.Cycles.Select(c => (IReadOnlyList<string>)[.. c.Select(i => Competencies[i].Id)])];
        Hash = FrameworkHash.Of(this);
    }

    /// <summary>The framework's identifier.</summary>
    public string Id { get; }

    /// <summary>The framework's title.</summary>
    public string Title { get; }

    /// <summary>The version as its owner writes it, or null.</summary>
    public string? Version { get; }

    /// <summary>Where the framework came from.</summary>
    public FrameworkSource Source { get; }

    /// <summary>All competencies in the framework's order.</summary>
    public IReadOnlyList<Competency> Competencies { get; }

    /// <summary>All relations, also those to items outside the framework.</summary>
    public IReadOnlyList<Association> Associations { get; }

    /// <summary>SHA-256 of the content as 64 lower-case hexadecimal digits: same content, same hash, however the file was laid out.</summary>
    public string Hash { get; }

    private void Index()
    {
        var ambiguous = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Competencies.Count; i++)
        {
            var c = Competencies[i];
            if (string.IsNullOrEmpty(c.Id) || !_byId.TryAdd(c.Id, i))
            {
                throw new ArgumentException($"The competency '{c.Id}' is empty or stands twice.", "competencies");
            }

            if (!string.IsNullOrEmpty(c.Code) && !_byCode.TryAdd(c.Code, i))
            {
                ambiguous.Add(c.Code);
            }
        }

        foreach (string code in ambiguous)
        {
            _byCode.Remove(code);
        }
    }

    /// <summary>What means the same as what means the same does so too, inside this framework; of items outside it nothing is concluded. One list for all that mean the same.</summary>
    private Dictionary<string, IReadOnlyList<string>> Equivalents()
    {
        var said = Competencies.SelectMany(c => c.Equivalent.Where(e => e != c.Id && _byId.ContainsKey(e)).SelectMany(e => new[] { (From: c.Id, To: e), (From: e, To: c.Id) }))
            .ToLookup(p => p.From, p => p.To, StringComparer.Ordinal);
        var all = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (string first in Competencies.Select(c => c.Id).Where(id => said.Contains(id) && !all.ContainsKey(id)))
        {
            var same = new HashSet<string>([first], StringComparer.Ordinal);
            var open = new Queue<string>(same);
            while (open.TryDequeue(out string? id))
            {
                foreach (string next in said[id].Where(same.Add))
                {
                    open.Enqueue(next);
                }
            }

            List<string> inOrder = [.. same.OrderBy(PositionOf)];
            inOrder.ForEach(id => all.Add(id, inOrder));
        }

        return all;
    }

    private static IEnumerable<Association> Own(Competency c) =>
    [
        .. c.Parents.Select(p => Association.Of(c.Id, AssociationType.IsChildOf, p)),
        .. c.Prerequisites.Select(p => Association.Of(p, AssociationType.Precedes, c.Id)),
        .. c.Related.Select(r => Association.Of(c.Id, AssociationType.IsRelatedTo, r)),
        .. c.Equivalent.Select(e => Association.Of(c.Id, AssociationType.ExactMatchOf, e)),
    ];
}
