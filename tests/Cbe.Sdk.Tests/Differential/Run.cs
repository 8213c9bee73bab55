using System.Text.Json.Nodes;
using Cbe.Sdk.Evaluation.Columnar.Kernels;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>Random trials one after another, each by a seed that makes it again.</summary>
internal sealed class Run
{
    private readonly Dictionary<string, Judge> _judges = [];
    private int _packs;
    private int _refused;

    public string Told
    {
        get
        {
            lock (_judges)
            {
                return $"{_judges.Values.Sum(j => j.Cases):N0} case evaluations, {_judges.Values.Sum(j => j.Answers.Values.Sum()):N0} answers of rules, {_judges.Values.Sum(j => j.Numbers):N0} mastery scores, "
                    + $"{_packs:N0} packs ({_refused:N0} refused by the Columnar evaluator)\n{string.Join("\n", _judges.OrderBy(j => j.Key, StringComparer.Ordinal).Select(j => $"  {j.Value.Cases,12:N0} {j.Key}"))}";
            }
        }
    }

    public long Cases
    {
        get
        {
            lock (_judges)
            {
                return _judges.Values.Sum(j => j.Cases);
            }
        }
    }

    /// <summary>Answers by what they decide and what they were.</summary>
    public Dictionary<string, long> Answers
    {
        get
        {
            lock (_judges)
            {
                return _judges.Values.SelectMany(j => j.Answers).GroupBy(a => a.Key).ToDictionary(g => g.Key, g => g.Sum(a => a.Value));
            }
        }
    }

    public int Packs => _packs;

    public int Refused => _refused;

    /// <summary>A trial by its seed: a pack, records aimed at it, and a day.</summary>
    public static Trial? Trial(int seed, int cases, int longest)
    {
        var pack = new RandomPack(seed);
        var trial = new Trial((JsonObject)JsonNode.Parse(pack.Json)!, pack.Framework is { } framework ? (JsonObject)JsonNode.Parse(framework)! : null, pack.Methods, [], default);
        if (trial.Engine() is not { } engine)
        {
            return null;
        }

        // The Reference looks at every day of the past where there is support.
        cases = trial.Pack["elements"]!["support"] is null ? cases : Math.Max(1, cases / 30);
        var records = new RandomRecords(seed, pack.Aims, engine.RecordSchema, pack.Competencies);
        return trial with { Learners = records.Many(cases, longest), AsOf = records.AsOf() };
    }

    /// <summary>One trial; null when all agree, else the smallest disagreement in words.</summary>
    public string? Once(int seed, int cases, int longest, TimeSpan shrinkAtMost)
    {
        Interlocked.Increment(ref _packs);
        if (Trial(seed, cases, longest) is not { } trial)
        {
            return $"the pack of seed {seed} is refused";
        }

        // Which kernels, threads and tables: each trial one of them, by its seed.
        var kernels = LaneKernels.All[seed % LaneKernels.All.Count];
        var way = TableWays.All[seed / 3 % TableWays.All.Count];
        int threads = 1 + (seed / 7 % 3);
        string name = $"kernels of {kernels.Width} bits, {way.Name}";
        Judge judge;
        lock (_judges)
        {
            judge = _judges.TryGetValue(name, out var known) ? known : _judges[name] = new(Evaluators.Reference, new ColumnarEvaluator(kernels, threads, way.Make).Evaluate);
        }

        var differences = judge.Differences(trial);
        if (differences is null)
        {
            Interlocked.Increment(ref _refused);
        }

        if (differences is null or [])
        {
            return null;
        }

        var quiet = new Judge(Evaluators.Reference, new ColumnarEvaluator(kernels, threads, way.Make).Evaluate);
        string kind = Judge.KindOf(differences[0]);
        var least = new Shrinker(t => quiet.Differences(t)?.Any(d => Judge.KindOf(d) == kind) == true, shrinkAtMost).Least(trial);
        return Disagreement.Told(least, quiet.Differences(least) ?? differences, $"seed {seed}, {name}, {threads} threads");
    }
}
