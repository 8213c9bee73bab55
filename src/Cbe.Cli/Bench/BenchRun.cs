using System.Diagnostics;
using Cbe.Sdk;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tables;

namespace Cbe.Cli.Bench;

/// <summary>What something costs for each case.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Nanoseconds">On one thread.</param>
/// <param name="Bytes">Memory that is taken while it is decided.</param>
internal sealed record Cost(string Name, double Nanoseconds, double Bytes);

/// <summary>Measures a pack on made evidence: whole, without rules, and with one rule at a time. Rounds are run in turn and medians taken, so that what else the machine does falls on all alike.</summary>
internal sealed class BenchRun(CbeEngine engine, CompetencyFramework? framework, DateOnly asOf, int cases, int items)
{
    private const int Rounds = 11;

    private readonly EvidenceTable _table = EvidenceTable.Build(engine.RecordSchema, new MadeEvidence(engine.RecordSchema, cases, items, asOf).Learners());

    /// <summary>The pack whole, and the pack without its rules.</summary>
    public (Cost Whole, Cost Without) Pack { get; private set; } = (new("", 0, 0), new("", 0, 0));

    /// <summary>Each rule, in the order of the pack: what it costs beside a pack without rules.</summary>
    public IReadOnlyList<Cost> Rules { get; private set; } = [];

    /// <summary>Parts of the most expensive rules, the most expensive first.</summary>
    public IReadOnlyList<Cost> Parts { get; private set; } = [];

    public void Measure()
    {
        var parts = PackPart.Of(engine.Pack);
        var without = EngineOf(PackPart.Without(engine.Pack)) ?? engine;
        var alone = parts.Select(p => (Part: p, Engine: EngineOf(p.Alone(p.Rule)))).Where(p => p.Engine is not null).ToList();
        var costs = Costs([("the whole pack", engine), ("admission and mastery", without), .. alone.Select(a => (a.Part.Name, a.Engine!))]);
        Pack = (costs[0], costs[1]);
        Rules = [.. costs.Skip(2).Select(c => Beside(c, costs[1]))];

        var dearest = alone.Zip(Rules).OrderByDescending(r => r.Second.Nanoseconds).Take(3).Select(r => r.First.Part);
        var expressions = dearest.SelectMany(Expressions).DistinctBy(e => e.Name).ToList();
        if (expressions.Count > 0)
        {
            var measured = Costs([("", without), .. expressions]);
            Parts = [.. measured.Skip(1).Select(c => Beside(c, measured[0])).OrderByDescending(c => c.Nanoseconds).Take(8)];
        }
    }

    private static Cost Beside(Cost cost, Cost without) =>
        cost with { Nanoseconds = Math.Max(0, cost.Nanoseconds - without.Nanoseconds), Bytes = Math.Max(0, cost.Bytes - without.Bytes) };

    /// <summary>The sub-expressions of a rule that can stand as a rule themselves: a condition as it is, a value and a sequence where it is asked whether there is one.</summary>
    private IEnumerable<(string Name, CbeEngine Engine)> Expressions(PackPart part)
    {
        if (EngineOf(part.Alone(part.Rule))?.Evaluate(new MadeEvidence(engine.RecordSchema, 1, items, asOf).Learners().First(), asOf).Decisions.FirstOrDefault(d => d.Rule == part.Rule.RuleName) is not { } decision)
        {
            yield break;
        }

        foreach (string expression in Below(decision.Explain().Root).Select(n => n.Expression).Distinct(StringComparer.Ordinal))
        {
            string[] conditions = [expression, $"has({expression})", $"{expression}.Any()"];
            var measured = conditions.Select(c => EngineOf(part.Alone(part.Rule with { Expression = c, Operator = null, Rules = [] }))).FirstOrDefault(e => e is not null);
            if (measured is not null)
            {
                yield return (expression, measured);
            }
        }
    }

    private static IEnumerable<ExplanationNode> Below(ExplanationNode node) => node.Parts.SelectMany(p => Below(p).Prepend(p));

    private CbeEngine? EngineOf(RulePack pack) =>
        CbeEngine.TryCreate(pack, framework, out _, engine.Settings) is { CanEvaluateTables: true } made ? made : null;

    private List<Cost> Costs(IReadOnlyList<(string Name, CbeEngine Engine)> engines)
    {
        var into = new DecisionTable();
        var times = engines.Select(_ => new List<double>()).ToArray();
        long[] bytes = new long[engines.Count];

        // Two rounds more come first: memory grows, and the compiler takes its second look.
        for (int round = -2; round < Rounds; round++)
        {
            for (int i = 0; i < engines.Count; i++)
            {
                engines[i].Engine.Evaluate(_table, asOf, into);
                long before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                engines[i].Engine.Evaluate(_table, asOf, into);
                if (round >= 0)
                {
                    times[i].Add(watch.Elapsed.TotalNanoseconds / _table.Cases);
                    bytes[i] = GC.GetAllocatedBytesForCurrentThread() - before;
                }
            }
        }

        return [.. engines.Select((e, i) => new Cost(e.Name, times[i].Order().ElementAt(Rounds / 2), bytes[i] / (double)_table.Cases))];
    }
}
