using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// Along which relations of a framework something follows from one competency for another: the same for every learner, so
/// it is made once. What is proficient says so of what it needs, of the same by another name, of the whole, and of what it
/// implies. What is not proficient says so of what needs it, of the same, and of its parts; never of what it implies, for
/// from "A implies B" and "not A" nothing follows for B.
/// </summary>
internal sealed class InferenceGraph
{
    private readonly ILookup<string, string> _proficient;
    private readonly ILookup<string, string> _notProficient;
    private readonly ILookup<string, string> _proficientInto;
    private readonly ILookup<string, string> _notProficientInto;

    /// <param name="framework">The competencies with their relations; one that leads out of it says nothing.</param>
    /// <param name="relations">The relations that the pack follows.</param>
    public InferenceGraph(CompetencyFramework framework, IReadOnlyList<string> relations)
    {
        var follows = relations.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var proficient = new HashSet<(string From, string To)>();
        var not = new HashSet<(string From, string To)>();
        foreach (var (relation, origin, destination) in Relations(framework).Where(r => follows.Contains(r.Relation) && framework.Contains(r.Origin) && framework.Contains(r.Destination) && r.Origin != r.Destination))
        {
            // "A precedes B": who can do B can do A, and who cannot do A cannot do B. The others lead the way that they are written.
            bool backwards = relation == InferenceRelations.Precedes;
            proficient.Add(backwards ? (destination, origin) : (origin, destination));
            if (relation != InferenceRelations.Implies)
            {
                not.Add(backwards ? (origin, destination) : (destination, origin));
            }

            if (relation == InferenceRelations.ExactMatchOf)
            {
                proficient.Add((destination, origin));
                not.Add((origin, destination));
            }
        }

        (_proficient, _proficientInto) = (proficient.ToLookup(e => e.From, e => e.To, StringComparer.Ordinal), proficient.ToLookup(e => e.To, e => e.From, StringComparer.Ordinal));
        (_notProficient, _notProficientInto) = (not.ToLookup(e => e.From, e => e.To, StringComparer.Ordinal), not.ToLookup(e => e.To, e => e.From, StringComparer.Ordinal));
    }

    /// <summary>For which competencies something follows from this one, directly or through others.</summary>
    public IReadOnlyCollection<string> From(string competency, bool proficient) => Reach(competency, proficient ? _proficient : _notProficient);

    /// <summary>From which competencies something follows for this one.</summary>
    public IReadOnlyCollection<string> Into(string competency, bool proficient) => Reach(competency, proficient ? _proficientInto : _notProficientInto);

    private static HashSet<string> Reach(string start, ILookup<string, string> edges)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start };
        var open = new Queue<string>([start]);
        while (open.TryDequeue(out string? id))
        {
            foreach (string next in edges[id].Where(reached.Add))
            {
                open.Enqueue(next);
            }
        }

        reached.Remove(start);
        return reached;
    }

    /// <summary>What the framework says, in its associations or at the competencies themselves.</summary>
    private static IEnumerable<(string Relation, string Origin, string Destination)> Relations(CompetencyFramework framework) =>
        framework.Associations.Select(a => (Relation: InferenceRelations.Of(a), a.Origin, a.Destination)).Where(a => a.Relation is not null).Select(a => (a.Relation!, a.Origin, a.Destination))
            .Concat(framework.Competencies.SelectMany(c => c.Prerequisites.Select(p => (InferenceRelations.Precedes, p, c.Id))
                .Concat(c.Parents.Select(p => (InferenceRelations.IsChildOf, c.Id, p))).Concat(c.Equivalent.Select(e => (InferenceRelations.ExactMatchOf, c.Id, e)))));
}
