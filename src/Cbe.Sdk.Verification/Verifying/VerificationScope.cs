using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Sanity;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Verifying;

/// <summary>What a verification is about: the laws, the day, the competency, the solvers.</summary>
internal sealed class VerificationScope
{
    private const int HalfAYear = 182;
    private const int Looked = 200;

    private static readonly DateOnly Always = new(2026, 1, 1);

    public VerificationScope(CbeEngine engine, VerificationOptions options)
    {
        Within(options.Items, 1, 40, nameof(options.Items));
        Within(options.Cases, 1, 1_000_000, nameof(options.Cases));
        Engine = engine;
        Laws = options.Laws is { } numbers ? [.. numbers.Distinct().Order().Select(LawCatalogue.Get)] : LawCatalogue.All;
        AsOf = options.AsOf ?? UsualDay(engine);
        Competency = Chosen(engine, options.Competency, AsOf);
        Race = options.UseSolvers ? SolverRace.Find() : null;
    }

    public CbeEngine Engine { get; }

    public IReadOnlyList<Law> Laws { get; }

    public DateOnly AsOf { get; }

    public Competency Competency { get; }

    /// <summary>The solvers; null without any, or where none is to be asked.</summary>
    public SolverRace? Race { get; }

    public IReadOnlyList<string> Solvers => Race?.Solvers ?? [];

    /// <summary>The setting of one law, with the time that is left for it.</summary>
    public LawSetting Setting(VerificationOptions options, TimeSpan limit) => new(Engine, AsOf, Competency) { Items = options.Items, Limit = limit, Cases = options.Cases, Seed = options.Seed };

    /// <summary>Well within the first era, so that days can be moved to both sides.</summary>
    private static DateOnly UsualDay(CbeEngine engine)
    {
        var from = engine.Pack.Effective.From ?? Always;
        var usual = from.AddDays(HalfAYear);
        var policy = engine.PolicyOn(from);
        var changes = policy.Pack.Parameters.SelectMany(p => p.Values).Select(v => v.From).OfType<DateOnly>().Where(d => d > from).Select(d => d.AddDays(-1));
        return changes.Append(engine.Pack.Effective.To ?? usual).Append(usual).Min();
    }

    private static Competency Chosen(CbeEngine engine, string? id, DateOnly asOf)
    {
        if (engine.Framework is not { } framework)
        {
            return new() { Id = id ?? "any" };
        }

        return id is null ? Usual(engine, framework, asOf)
            : framework.Find(id) ?? throw new ArgumentException($"the framework has no competency `{id}`", nameof(id));
    }

    /// <summary>The first competency of which strong evidence shows anything, and before which nothing comes: its rules can be asked in full.</summary>
    private static Competency Usual(CbeEngine engine, CompetencyFramework framework, DateOnly asOf)
    {
        var looked = framework.Competencies.Take(Looked).ToList();
        var examples = new ExampleLearners(new(engine, asOf, looked[0]));
        var learner = new LearnerRecord { Id = "learner", Evidence = [.. looked.SelectMany(c => examples.Best(c.Id))], Facts = examples.Facts(most: true) };
        var known = engine.Evaluate(learner, asOf).Competencies.Where(c => c.Admitted > 0).Select(c => c.Competency).ToHashSet(StringComparer.Ordinal);
        return looked.FirstOrDefault(c => known.Contains(c.Id) && c.Prerequisites.Count == 0) ?? looked.FirstOrDefault(c => known.Contains(c.Id)) ?? looked[0];
    }

    private static void Within(int value, int least, int most, string name)
    {
        if (value < least || value > most)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} is a number from {least} to {most}");
        }
    }
}
