using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>The framework as one learner meets it: what is reached, what remains, and in which order.</summary>
internal sealed partial class PathwayMap
{
    private readonly PathwayGraph _graph;
    private readonly IReadOnlyDictionary<string, CompetencyStanding> _standings;
    private readonly HeldAwards _held;
    private readonly int _proficient;
    private readonly Dictionary<string, Answer> _reached = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Answer> _byParts = new(StringComparer.Ordinal);

    public PathwayMap(PathwayGraph graph, IReadOnlyDictionary<string, CompetencyStanding> standings, HeldAwards held, LevelSet levels, int proficient)
    {
        (_graph, _standings, _held, Levels, _proficient) = (graph, standings, held, levels, proficient);

        // Headings made of headings come behind them, so that an outline may be as deep as it likes.
        foreach (string heading in graph.Headings)
        {
            _byParts.Add(heading, graph.Parts(heading).Aggregate(Answer.Met, (a, p) => a.And(Reached(p))));
        }
    }

    /// <summary>
    /// Whether the competency, or one that can stand in its place, is at the proficient level or awarded, or a heading of
    /// which all parts are. Without evidence it is not reached: what nobody has seen is a gap. A person's decision about the
    /// competency itself holds, whatever could stand in its place.
    /// </summary>
    public Answer Reached(string id)
    {
        if (IsDecidedByPerson(id))
        {
            return Own(id);
        }

        string same = _graph.Same(id);
        if (!_reached.TryGetValue(same, out var answer))
        {
            answer = Alternatives(same).Select(Alone).Aggregate(Alone(same), (a, b) => a.Or(b));
            _reached.Add(same, answer);
        }

        return answer;
    }

    public IReadOnlyList<string> Alternatives(string id) => _graph.Alternatives(id);

    public IReadOnlyList<string> Before(string id) => _graph.Before(id);

    /// <summary>What is missing of what comes first: the prerequisites that are not surely reached, a heading by its parts.</summary>
    public IReadOnlyList<string> Gaps(string id)
    {
        var gaps = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(Before(id).Reverse());
        while (open.TryPop(out string? gap))
        {
            if (Reached(gap) == Answer.Met || !seen.Add(gap))
            {
                continue;
            }

            if (!IsByParts(gap))
            {
                gaps.Add(gap);
                continue;
            }

            foreach (string part in _graph.Parts(gap).Reverse())
            {
                open.Push(part);
            }
        }

        return gaps;
    }

    /// <summary>
    /// What remains for these competencies with all their own prerequisites, prerequisites first; otherwise in the order asked.
    /// Of several that mean the same the first met stands for all; a heading stands by its parts.
    /// </summary>
    /// <param name="ids">The competencies to reach.</param>
    /// <param name="atMost">The best answer of what still remains: with <see cref="Answer.Insufficient"/> what is not surely reached, with <see cref="Answer.NotMet"/> only what is surely not.</param>
    public IReadOnlyList<string> Steps(IEnumerable<string> ids, Answer atMost = Answer.Insufficient)
    {
        var steps = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(string Id, bool Done)>(ids.Reverse().Select(i => (i, false)));
        while (open.TryPop(out var step))
        {
            if (step.Done)
            {
                steps.Add(step.Id);
            }
            else if (Reached(step.Id) <= atMost && seen.Add(_graph.Same(step.Id)))
            {
                bool byParts = IsByParts(step.Id);
                if (!byParts)
                {
                    open.Push((step.Id, true));
                }

                foreach (string first in Before(step.Id).Concat(byParts ? _graph.Parts(step.Id) : []).Reverse())
                {
                    open.Push((first, false));
                }
            }
        }

        return steps;
    }

    public Row Row(string id) => new(id, [Progress(id), Value.Of(Reached(id)), Value.Of(_held.Names(id))]);

    /// <summary>Whether the learner goes through it by its parts: a heading of which nothing is known itself.</summary>
    private bool IsByParts(string id) => _graph.Parts(id).Count > 0 && _standings.GetValueOrDefault(id) is not { IsKnown: true };

    private Answer Alone(string id) => IsDecidedByPerson(id) ? Own(id) : Own(id).Or(_byParts.GetValueOrDefault(id, Answer.NotMet));

    private Answer Own(string id)
    {
        if (_held.Competency(id) && !IsDecidedByPerson(id))
        {
            return Answer.Met;
        }

        var progress = Progress(id);
        return progress.IsMissing || progress.High < _proficient ? Answer.NotMet : progress.Low >= _proficient ? Answer.Met : Answer.Insufficient;
    }

    private bool IsDecidedByPerson(string id) => _standings.GetValueOrDefault(id)?.Outcome.Override is not null;

    private Value Progress(string id) => _standings.GetValueOrDefault(id)?.Outcome.Progress ?? Value.Missing;
}
