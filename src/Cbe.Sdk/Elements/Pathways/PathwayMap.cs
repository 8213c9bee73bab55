using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>The framework as one learner meets it: what is reached, what remains, and in which order.</summary>
internal sealed class PathwayMap(CompetencyFramework? framework, IReadOnlyDictionary<string, CompetencyStanding> standings, Func<string, bool> awarded, int proficient)
{
    private readonly Dictionary<string, Answer> _reached = new(StringComparer.Ordinal);

    /// <summary>Whether the competency, or one that can stand in its place, is at the proficient level or awarded. Without evidence it is not reached: what nobody has seen is a gap.</summary>
    public Answer Reached(string id)
    {
        if (!_reached.TryGetValue(id, out var answer))
        {
            answer = Alternatives(id).Select(Own).Aggregate(Own(id), (a, b) => a.Or(b));
            _reached.Add(id, answer);
        }

        return answer;
    }

    /// <summary>Competencies of the framework that mean the same, whichever of both says so.</summary>
    public IReadOnlyList<string> Alternatives(string id) => framework?.EquivalentsOf(id) ?? [];

    /// <summary>The prerequisites that can come first: in a circle none does.</summary>
    public IEnumerable<string> Before(string id) =>
        framework?.Find(id)?.Prerequisites.Where(p => framework.Contains(p) && !framework.InSameCycle(id, p)) ?? [];

    /// <summary>The prerequisites that are not surely reached.</summary>
    public IEnumerable<string> Gaps(string id) => Before(id).Where(p => Reached(p) != Answer.Met);

    /// <summary>What remains for these competencies with everything that comes before them, prerequisites first.</summary>
    public IReadOnlyList<string> Steps(IEnumerable<string> ids)
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
            else if (Reached(step.Id) != Answer.Met && seen.Add(step.Id))
            {
                open.Push((step.Id, true));
                foreach (string before in Before(step.Id).Reverse())
                {
                    open.Push((before, false));
                }
            }
        }

        return steps;
    }

    public Row Row(string id) => new(id,
    [
        standings.GetValueOrDefault(id)?.Outcome.Progress ?? Value.Missing,
        Value.Of(Reached(id)),
        Value.Of(awarded(id)),
    ]);

    private Answer Own(string id)
    {
        if (awarded(id))
        {
            return Answer.Met;
        }

        var progress = standings.GetValueOrDefault(id)?.Outcome.Progress ?? Value.Missing;
        return progress.IsMissing || progress.High < proficient ? Answer.NotMet : progress.Low >= proficient ? Answer.Met : Answer.Insufficient;
    }
}
