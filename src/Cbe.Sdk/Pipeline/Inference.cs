using Cbe.Sdk.Elements;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline;

/// <summary>
/// What follows from the competencies of which something is shown for those of which nothing is. It comes after levels, so
/// that no level rests on it, and before credentials, support and ways. Own evidence always stands above it.
/// </summary>
internal sealed class Inference
{
    private readonly InferenceGraph _graph;
    private readonly PerformanceScale _scale;
    private readonly int _lowest;

    private Inference(InferenceGraph graph, BoundPack pack)
    {
        (_graph, _scale) = (graph, pack.Scale);

        // Where the lowest level has a rule a learner can be below it.
        _lowest = Math.Min(pack.ProgressionRules.Levels.Any(l => l.Rank == 1) ? 0 : 1, pack.Scale.Proficient - 1);
    }

    /// <summary>The inference that the pack asks for; null where it asks for none, or there is no framework to follow.</summary>
    public static Inference? Of(BoundPack pack, CompetencyFramework? framework) =>
        pack.Pack.Inference is { Count: > 0 } relations && framework is not null ? new(new(framework, relations), pack) : null;

    /// <summary>The standings with what follows for each. What is contradictory is a finding, and nothing follows.</summary>
    public Dictionary<string, CompetencyStanding> Apply(IReadOnlyDictionary<string, CompetencyStanding> standings, Func<string, string> nameOf, string learner, List<DataFinding> findings)
    {
        var proficient = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var not = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var (id, standing) in standings)
        {
            if (Says(standing) is { } says)
            {
                foreach (string reached in _graph.From(id, says))
                {
                    var into = says ? proficient : not;
                    (into.TryGetValue(reached, out var sources) ? sources : into[reached] = []).Add(id);
                }
            }
        }

        return standings.ToDictionary(s => s.Key, s => With(s.Value, new(proficient.GetValueOrDefault(s.Key, []), not.GetValueOrDefault(s.Key, []))), StringComparer.Ordinal);

        CompetencyStanding With(CompetencyStanding standing, InferenceSources sources)
        {
            if (sources.IsConflict && !standing.IsKnown)
            {
                findings.Add(new DataFinding(Codes.InferenceConflict, $"{nameOf(standing.Competency.Id)}: nothing follows for it, for the learner is proficient in {Names(sources.Proficient)}, and not in {Names(sources.NotProficient)}", "record", 0, 0)
                {
                    LearnerId = learner,
                    Help = "assess it itself: own evidence stands above what follows from others",
                });
            }

            var inferred = Inferred(standing, sources);
            return inferred.Outcome.Status != ProgressStatus.Inferred ? inferred : inferred with
            {
                Outcome = inferred.Outcome with { InferredEvidence = [.. sources.Proficient.Concat(sources.NotProficient).SelectMany(s => standings[s].Outcome.Evidence).Distinct(StringComparer.Ordinal)] },
            };
        }

        string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(nameOf));
    }

    /// <summary>The competencies whose standing can matter to one of which nothing is shown.</summary>
    public IEnumerable<string> Sources(string competency) => _graph.Into(competency, proficient: true).Concat(_graph.Into(competency, proficient: false)).Distinct(StringComparer.Ordinal);

    /// <summary>One standing with what follows for it, on whatever day.</summary>
    /// <param name="standing">The standing by its own evidence.</param>
    /// <param name="on">Where the learner stood in another competency on that day.</param>
    public CompetencyStanding Apply(CompetencyStanding standing, Func<string, CompetencyStanding?> on) => standing.IsKnown ? standing : Inferred(standing, new(
        [.. _graph.Into(standing.Competency.Id, proficient: true).Where(s => on(s) is { } other && Says(other) == true)],
        [.. _graph.Into(standing.Competency.Id, proficient: false).Where(s => on(s) is { } other && Says(other) == false)]));

    /// <summary>
    /// Whether the learner is surely proficient, or surely not; null where that is open. That nobody has shown more than an
    /// award below the proficient level says nothing of what the learner cannot do.
    /// </summary>
    private bool? Says(CompetencyStanding standing) => !standing.IsKnown ? null
        : standing.Outcome.Progress.Low >= _scale.Proficient ? true
        : standing.Outcome.Progress.High < _scale.Proficient && (standing.Outcome.Admitted > 0 || standing.Outcome.Override is not null) ? false
        : null;

    private CompetencyStanding Inferred(CompetencyStanding standing, InferenceSources sources)
    {
        if (sources.Proficient.Count + sources.NotProficient.Count == 0)
        {
            return standing;
        }

        var outcome = standing.Outcome with { InferredFrom = sources };
        if (standing.IsKnown || sources.IsConflict)
        {
            return standing with { Outcome = outcome };
        }

        var (least, most) = sources.Proficient.Count > 0 ? (_scale.Proficient, _scale.Levels.Count) : (_lowest, _scale.Proficient - 1);
        return standing with
        {
            Outcome = outcome with
            {
                Status = ProgressStatus.Inferred,
                Level = least == 0 ? null : _scale.Levels.NameOf(least),
                PossibleLevel = most > least ? _scale.Levels.NameOf(most) : null,
                Progress = Value.LevelBetween(least, most),
            },
        };
    }
}
