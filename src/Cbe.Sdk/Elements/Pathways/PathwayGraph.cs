using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>
/// What comes before what, what is made of what, and what can stand in for what: the same for every learner, so it is
/// made once. A heading that no credential asks for is gone through by its parts, for nobody demonstrates a heading.
/// Neither what comes before nor a part leads round in a circle: in a circle none comes first.
/// </summary>
internal sealed class PathwayGraph
{
    private readonly CompetencyFramework? _framework;
    private readonly Dictionary<string, IReadOnlyList<string>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<string>> _parts = new(StringComparer.Ordinal);

    /// <param name="framework">The competencies; without them nothing comes before anything.</param>
    /// <param name="members">The competencies that credentials ask for: these are demonstrated themselves, headings among them.</param>
    public PathwayGraph(CompetencyFramework? framework, IEnumerable<string> members)
    {
        _framework = framework;
        if (framework is null)
        {
            return;
        }

        var itself = members.ToHashSet(StringComparer.Ordinal);
        var children = framework.Competencies.SelectMany(c => c.Parents.Where(p => !itself.Contains(p)).Select(p => (Parent: p, c.Id)))
            .ToLookup(x => x.Parent, x => x.Id, StringComparer.Ordinal);
        var outline = Order(c => children[c.Id]);
        var whole = Order(c => c.Prerequisites.Concat(children[c.Id]));
        foreach (var c in framework.Competencies)
        {
            Keep(_before, c.Id, c.Prerequisites.Where(p => framework.Contains(p) && !Together(whole, c.Id, p)));
            Keep(_parts, c.Id, children[c.Id].Where(p => !Together(outline, c.Id, p)));
        }

        var headings = _parts.Keys.ToLookup(Same, StringComparer.Ordinal);
        Headings = [.. outline.Positions.SelectMany(i => headings[framework.Competencies[i].Id])];
    }

    /// <summary>The headings, each behind all the headings that it is made of.</summary>
    public IReadOnlyList<string> Headings { get; } = [];

    /// <summary>The prerequisites that can come first. One outside the framework is passed over: nobody could ever show it.</summary>
    public IReadOnlyList<string> Before(string id) => _before.GetValueOrDefault(id, []);

    /// <summary>What a heading is made of; nothing for what is demonstrated itself.</summary>
    public IReadOnlyList<string> Parts(string id) => _parts.GetValueOrDefault(id, []);

    /// <summary>Competencies of the framework that mean the same, whichever of both says so.</summary>
    public IReadOnlyList<string> Alternatives(string id) => _framework?.EquivalentsOf(id) ?? [];

    /// <summary>One identifier for all that mean the same.</summary>
    public string Same(string id) => _framework?.SameAs(id) ?? id;

    /// <summary>The name that people know.</summary>
    public string NameOf(string id) => _framework?.Find(id)?.ToString() ?? id;

    /// <summary>All that mean the same are one competency here, so that no circle hides behind two names.</summary>
    private PrerequisiteOrder Order(Func<Competency, IEnumerable<string>> needs)
    {
        var all = _framework!.Competencies;
        var needed = all.SelectMany(c => needs(c).Select(n => (By: Same(c.Id), Needs: Same(n)))).ToLookup(x => x.By, x => x.Needs, StringComparer.Ordinal);
        return PrerequisiteOrder.Of([.. all.Select(c => c with { Prerequisites = [.. needed[c.Id]] })], all.Select((c, i) => (c.Id, i)).ToDictionary(StringComparer.Ordinal));
    }

    private bool Together(PrerequisiteOrder order, string a, string b) => order.Knotted(_framework!.PositionOf(Same(a)), _framework.PositionOf(Same(b)));

    private static void Keep(Dictionary<string, IReadOnlyList<string>> into, string id, IEnumerable<string> list)
    {
        string[] kept = [.. list.Distinct(StringComparer.Ordinal)];
        if (kept.Length > 0)
        {
            into.Add(id, kept);
        }
    }
}
