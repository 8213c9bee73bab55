using System.Collections.Concurrent;
using System.Diagnostics;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Pipeline;
using Cbe.Sdk.Pipeline.Lanes;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk;

/// <summary>
/// The door: a rule pack and a framework, checked and bound once, that evaluate as many learners as you like.
/// Immutable and thread-safe; make one and share it.
/// </summary>
public sealed partial class CbeEngine
{
    private readonly RulePack _flat;
    private readonly IReadOnlyList<DateOnly> _eraStarts;
    private readonly ConcurrentDictionary<int, LearnerPipeline> _eras = new();
    private readonly string _packHash;

    private readonly EvaluationWatch _watch;
    private readonly Lazy<IReadOnlyList<TableCapability>> _capabilities;
    private readonly Func<LearnerRecord, DateOnly, LearnerReport> _decide;

    private CbeEngine(RulePack pack, CompetencyFramework? framework, CbeEngineSettings settings, BoundPack first, IReadOnlyList<Diagnostic> diagnostics)
    {
        Settings = settings;
        Pack = pack;
        Framework = framework;
        Diagnostics = diagnostics;
        _flat = first.Pack;
        _eraStarts = ParameterEras.Starts(_flat);
        _packHash = pack.ContentHash;
        RecordSchema = new RecordSchema { Framework = framework, Scale = first.Scale, Symbols = first.Symbols, Facts = _flat.Facts };
        _watch = new(pack, settings.Logger);
        _capabilities = new(() => TableCapabilities.Of(first, settings, framework is not null));
        _canEvaluateTables = new(() => Capabilities.All(c => c.Support != TableSupport.Refused));
        _decide = Decide;
    }

    /// <summary>The rule pack.</summary>
    public RulePack Pack { get; }

    /// <summary>The competency framework; null when the pack is used with any competency that evidence names.</summary>
    public CompetencyFramework? Framework { get; }

    /// <summary>What the host added.</summary>
    public CbeEngineSettings Settings { get; }

    /// <summary>The warnings and hints about the pack.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The pack's performance scale, its own or inherited.</summary>
    public PerformanceScale Scale => RecordSchema.Scale;

    /// <summary>What records may contain: for readers of files.</summary>
    public RecordSchema RecordSchema { get; }

    /// <summary>Checks and binds a pack.</summary>
    /// <param name="pack">The rule pack.</param>
    /// <param name="framework">The competencies; null allows any that evidence names, each on its own.</param>
    /// <param name="settings">What the host adds; nothing unless given.</param>
    /// <exception cref="RulePackException">The pack has errors; the exception says all of them.</exception>
    public static CbeEngine Create(RulePack pack, CompetencyFramework? framework = null, CbeEngineSettings? settings = null) =>
        TryCreate(pack, framework, out var diagnostics, settings) ?? throw new RulePackException(diagnostics);

    /// <summary>Checks and binds a pack; null when it has errors.</summary>
    /// <param name="pack">The rule pack.</param>
    /// <param name="framework">The competencies, or null.</param>
    /// <param name="diagnostics">Everything that was noticed, by place.</param>
    /// <param name="settings">What the host adds; nothing unless given.</param>
    public static CbeEngine? TryCreate(RulePack pack, CompetencyFramework? framework, out IReadOnlyList<Diagnostic> diagnostics, CbeEngineSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(pack);
        settings ??= CbeEngineSettings.Default;
        var bag = new DiagnosticBag();
        bag.AddRange(RulePackValidator.Diagnose(pack, settings.Methods));
        var bound = bag.HasErrors ? null : PackBinder.Bind(pack, pack.Effective.From, bag, settings.Methods);
        if (bound is not null && framework is not null)
        {
            FrameworkChecks.Check(bound.Pack, framework, bag);
        }

        if (bound is not null)
        {
            Reach(bound, pack, settings, bag);
        }

        if (bound is not null && settings.DeclaredMethodsOnly)
        {
            DeclaredMethods.Check(bound, bag);
        }

        if (bound is not null && settings.ForTables)
        {
            TableCapabilities.Check(bound, settings, framework is not null, bag);
        }

        diagnostics = bag.ToList();
        return bound is null || bag.HasErrors ? null : new CbeEngine(pack, framework, settings, bound, diagnostics);
    }

    /// <summary>What no learner can meet is wrong in whatever era: figures that change later are looked at too.</summary>
    private static void Reach(BoundPack first, RulePack pack, CbeEngineSettings settings, DiagnosticBag bag)
    {
        new CredentialReach(first, bag).Check();
        foreach (var day in CredentialReach.Days(first).TakeWhile(_ => !bag.HasErrors))
        {
            if (PackBinder.Bind(pack, day, new DiagnosticBag(), settings.Methods) is { } later)
            {
                new CredentialReach(later, bag).Check();
            }
        }
    }

    /// <summary>Decides about one learner.</summary>
    /// <param name="learner">The learner's record.</param>
    /// <param name="asOf">The day of the decision; evidence of or recorded after it is invisible.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day.</exception>
    public LearnerReport Evaluate(LearnerRecord learner, DateOnly asOf)
    {
        using var span = _watch.Span();
        try
        {
            return Decide(learner, asOf);
        }
        catch
        {
            span?.SetStatus(ActivityStatusCode.Error);
            throw;
        }
    }

    private LearnerReport Decide(LearnerRecord learner, DateOnly asOf) => DecideFrom(learner, asOf).Report;

    /// <summary>The report, and the record with the facts that the host supplies, from which it was made.</summary>
    private (LearnerRecord Record, LearnerReport Report) DecideFrom(LearnerRecord learner, DateOnly asOf)
    {
        ArgumentNullException.ThrowIfNull(learner);
        var pipeline = Era(asOf);
        long start = _watch.Start();
        var findings = new List<DataFinding>();
        learner = WithFacts(learner, asOf, findings);
        EvidenceChecks.Facts(learner, RecordSchema, findings);
        var report = pipeline.Evaluate(learner, ProvenanceOf(LearnerJson.Hash(learner), asOf), day => Pack.Effective.Contains(day) ? Era(day) : null, findings);
        _watch.Finish(start, report);
        return (learner, report);
    }

    /// <summary>The record with the facts that the host supplies.</summary>
    private LearnerRecord WithFacts(LearnerRecord learner, DateOnly asOf, List<DataFinding> findings) =>
        Settings.Facts?.FactsOf(learner, asOf) is { } supplied ? FactMerge.Apply(learner, supplied, RecordSchema, findings) : learner;

    private Provenance ProvenanceOf(string? evidenceHash, DateOnly asOf) =>
        new(Pack.Id, Pack.Version, _packHash, Pack.Language, Framework?.Id, Framework?.Hash, evidenceHash, asOf, Settings.Methods.Hash);

    /// <summary>The pipeline of the era in which the day lies; made when it is first asked for.</summary>
    private LearnerPipeline Era(DateOnly asOf)
    {
        if (!Pack.Effective.Contains(asOf))
        {
            throw new ArgumentOutOfRangeException(nameof(asOf), asOf.ToText(), $"The pack {Pack} is in force from {Pack.Effective.From?.ToText() ?? "ever"} to {Pack.Effective.To?.ToText() ?? "no end"}.");
        }

        int era = 0;
        while (era < _eraStarts.Count && _eraStarts[era] <= asOf)
        {
            era++;
        }

        return _eras.GetOrAdd(era, static (_, state) =>
        {
            var bag = new DiagnosticBag();
            var bound = PackBinder.Bind(state.Pack, state.Day, bag, state.Methods) ?? throw new RulePackException(bag.ToList());
            return new LearnerPipeline(bound, state.Framework);
        }, (Pack, Day: asOf, Framework, Settings.Methods));
    }
}
