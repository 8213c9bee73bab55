using System.Globalization;
using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>
/// Looks for learners who show what is missing. First every learner of the file with one change, for all that is missing at once;
/// then for each goal that is left from the nearest learners on, change by change.
/// </summary>
internal sealed class SuggestionRun
{
    private const int MostSeeds = 120;
    private const int Beam = 4;
    private const int Rounds = 12;

    private readonly CbeEngine _engine;
    private readonly ScenarioFile _file;
    private readonly CoveragePlan _plan;
    private readonly Prober _prober;
    private readonly int _most;
    private readonly Knobs _knobs;
    private readonly SuggestionText _text;
    private readonly List<SuggestedScenario> _found = [];
    private readonly Dictionary<TrackedGoal, List<(long Distance, Seed Seed)>> _near = [];
    private int _limit;

    public SuggestionRun(CbeEngine engine, ScenarioFile file, int most, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        (_engine, _file, _most) = (engine, file, most);
        _plan = CoverageRun.Of(engine, file, null, cancellationToken);
        CoverageRun.Claims(_plan, file);
        _prober = new(engine, _plan, most, progress, cancellationToken);
        _knobs = new(engine, file.Scenarios.Select(s => s.AsOf).Append(file.AsOf).Distinct(), file.ScoreStep);
        _text = new(engine, file);
    }

    public ScenarioSuggestions Run()
    {
        var seeds = Seeds();
        _limit = _most / 2;
        foreach (var seed in seeds.TakeWhile(_ => !IsOver))
        {
            Try(seed);
        }

        foreach (var seed in seeds.TakeWhile(_ => !IsOver))
        {
            Around(seed);
        }

        var left = Missing().ToList();
        foreach (var (i, (_, goal)) in left.Index())
        {
            _limit = _prober.Count + ((_most - _prober.Count) / (left.Count - i));
            Climb(goal);
        }

        return new(_found, [.. Missing().Select(m => (m.Item.ToItem(), m.Goal.ToGoal()))], _prober.Count, _text.ToFile());
    }

    private bool IsOver => _prober.Count >= _limit || !Missing().Any();

    private IEnumerable<(Tracked Item, TrackedGoal Goal)> Missing() => _plan.Items.SelectMany(i => i.Goals.Where(g => g.IsMissing).Select(g => (i, g)));

    /// <summary>The learners of the file, those with little evidence first; one of our own where there is none.</summary>
    private List<Seed> Seeds()
    {
        var seeds = _file.Scenarios.Where(s => s.Learner is not null).Select(s => new Seed(s.Learner!, s.AsOf))
            .Concat(_file.Learners.Select(l => new Seed(l, _file.AsOf))).Distinct(new SameSeed()).ToList();
        if (seeds.TrueForAll(s => s.Learner.Evidence.Count == 0))
        {
            string competency = _engine.Framework?.Competencies.FirstOrDefault(c => c.Parents.Count > 0)?.Id ?? _engine.Framework?.Competencies.FirstOrDefault()?.Id ?? "C-1";
            seeds.Add(new(new() { Id = "made", Evidence = [new() { Id = "e1", Competency = competency, OccurredOn = _file.AsOf, Level = _engine.Scale.Levels.NameOf(_engine.Scale.Proficient), Score = _engine.Scale.MaximumScore }] }, _file.AsOf));
        }

        return [.. seeds.OrderBy(s => s.Learner.Evidence.Count).Take(MostSeeds)];
    }

    private void Around(Seed seed)
    {
        foreach (var changed in Changes.Of(seed.Learner, seed.AsOf, _knobs))
        {
            if (IsOver)
            {
                return;
            }

            Try(seed with { Learner = changed });
        }
    }

    private void Climb(TrackedGoal goal)
    {
        for (int round = 0; round < Rounds && goal.IsMissing && _prober.Count < _limit && _near.TryGetValue(goal, out var nearest); round++)
        {
            long before = nearest[0].Distance;
            foreach (var (_, seed) in nearest.ToList())
            {
                if (goal.IsMissing)
                {
                    Around(seed);
                }
            }

            if (nearest[0].Distance >= before)
            {
                return;
            }
        }
    }

    private void Try(Seed seed)
    {
        var hits = _prober.Probe(seed, (goal, distance) => Near(goal, distance, seed));
        if (hits.Count > 0)
        {
            Take(seed, hits);
        }
    }

    /// <summary>Keeps the nearest learners for each goal; of equally near ones those that were there first.</summary>
    private void Near(TrackedGoal goal, long distance, Seed seed)
    {
        if (!_near.TryGetValue(goal, out var nearest))
        {
            _near.Add(goal, nearest = []);
        }

        if (nearest.Exists(n => n.Seed == seed) || (nearest.Count == Beam && nearest[^1].Distance <= distance))
        {
            return;
        }

        int at = nearest.FindIndex(n => n.Distance > distance);
        nearest.Insert(at < 0 ? nearest.Count : at, (distance, seed));
        if (nearest.Count > Beam)
        {
            nearest.RemoveAt(Beam);
        }
    }

    /// <summary>Makes it small, writes it, reads what was written, and takes it when that still shows the same.</summary>
    private void Take(Seed seed, List<Hit> hits)
    {
        var goals = hits.ConvertAll(h => h.Goal);
        var small = Shrinker.Shrink(seed, s => Shows(s, goals));
        if ((_text.ReadBack(Numbered(small), hits[0]) ?? _text.ReadBack(seed, hits[0])) is not { } read || _prober.Probe(read).FindAll(h => goals.Contains(h.Goal)) is not { Count: > 0 } shown)
        {
            return;
        }

        string name = _text.Add(read, shown);
        shown.ForEach(h => h.Goal.See(name));
        _found.Add(new(name, read.Learner, read.AsOf, [.. shown.Select(h => (h.Item.ToItem(), h.Goal.Name))]));
    }

    /// <summary>With the ids that go without saying.</summary>
    private static Seed Numbered(Seed seed) => seed with { Learner = seed.Learner with { Evidence = [.. seed.Learner.Evidence.Select((e, i) => e with { Id = string.Create(CultureInfo.InvariantCulture, $"e{i + 1}") })] } };

    private bool Shows(Seed seed, List<TrackedGoal> goals)
    {
        var hits = _prober.Probe(seed);
        return goals.TrueForAll(g => hits.Exists(h => h.Goal == g));
    }

    private sealed class SameSeed : IEqualityComparer<Seed>
    {
        public bool Equals(Seed? x, Seed? y) => ReferenceEquals(x?.Learner, y?.Learner) && x?.AsOf == y?.AsOf;

        public int GetHashCode(Seed of) => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(of.Learner), of.AsOf);
    }
}
