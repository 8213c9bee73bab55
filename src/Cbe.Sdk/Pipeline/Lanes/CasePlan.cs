using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>
/// A pack of one era as one program over cases: which evidence counts, the mastery score, the level, who advances, what is
/// awarded, whether support is due. It is <see cref="LearnerPipeline"/> for everything that is decided about one
/// competency at a time. Immutable.
/// </summary>
internal sealed class CasePlan
{
    private const string ScoreName = "Score";
    private readonly LaneCompiler _compiler = new();
    private readonly BoundPack _pack;
    private readonly EvidenceLanes _evidence;
    private readonly CaseInputs _inputs;
    private readonly bool _sorts;
    private readonly List<PlannedRule> _rules = [];

    /// <param name="pack">The pack, bound for the era.</param>
    /// <param name="sorts">Whether the pack's order of evidence may be another than that of the table.</param>
    /// <param name="complete">The columns of which no item lacks a value; null for none.</param>
    public CasePlan(BoundPack pack, bool sorts = false, IReadOnlySet<int>? complete = null)
    {
        _pack = pack;
        _sorts = sorts;
        var facts = pack.Pack.Facts;
        _evidence = new(_compiler.NewFrame(), pack.Symbols, [.. facts.Where(f => f.Of == FactSubject.Evidence)], complete);
        LearnerFacts = [.. facts.Where(f => f.Of == FactSubject.Learner)];
        _inputs = new(_compiler, _evidence, LearnerFacts);
        Ways = [.. pack.ProgressionRules.Mastery.All];
        Outputs = Compile();
        Program = _compiler.Build(Outputs.All);
    }

    public LaneProgram Program { get; }

    /// <summary>The frame of all evidence, whose columns are those of the table.</summary>
    public LaneFrame Evidence => _evidence.Columns;

    /// <summary>What must be filled for each case beside columns.</summary>
    public IReadOnlyList<CaseInput> Inputs => _inputs.Wanted;

    /// <summary>The sequences beside evidence, with the names of their columns.</summary>
    public IReadOnlyDictionary<CaseItems, LaneFrame> Items => _inputs.Frames;

    /// <summary>Whether what is decided about a case depends on other cases of the learner.</summary>
    public bool ReadsPrerequisites => Items.ContainsKey(CaseItems.Prerequisites);

    /// <summary>The facts of learners, by the index of <see cref="CaseInput"/>.</summary>
    public IReadOnlyList<FactDeclaration> LearnerFacts { get; }

    /// <summary>The ways in which mastery scores are made, by the index of <see cref="CaseInput"/>.</summary>
    public IReadOnlyList<BoundMastery> Ways { get; }

    public CaseOutputs Outputs { get; }

    /// <summary>The members of such a sequence that are read, in the order of its columns.</summary>
    public IReadOnlyList<string> MembersOf(CaseItems items) => _inputs.MembersOf(items);

    private CaseOutputs Compile()
    {
        MakeScore();
        var visible = Sorted(_evidence.Visible(_compiler));
        var admitted = AttemptLanes.Counting(_compiler, _evidence, _pack.EvidencePolicy.Attempts, Admitted(visible));
        var evidence = LaneCompiler.ItemsOf(_evidence.Frame) with { Present = admitted };
        var asked = Any(admitted);
        var provisional = Provisional(ref evidence, asked);
        _inputs.Set("evidence", evidence);
        _inputs.Set("attempts", new CountOperand(evidence.Present, evidence.Present, null));
        var score = Score();
        var (mastery, masteryLevel) = new MasteryLanes(_compiler, _inputs, _pack.Scale).Of(Ways, evidence, score, asked);
        _inputs.Set("mastery.Score", mastery);
        _inputs.Set("mastery.Level", masteryLevel);
        _inputs.Set("trend", Trend(evidence, score));

        var byRules = Levels(asked);
        var (progress, overridden, changed) = Progress(byRules, asked);
        provisional = provisional is null || changed is null ? provisional : _compiler.AndNot(provisional, changed);
        _inputs.Set("progress.Level", progress);
        _inputs.Set("progress.Provisional", new TruthOperand(null, provisional ?? _compiler.None(null), null));
        Add(CbeElement.Progression, DecisionKind.Advance, _pack.ProgressionRules.AdvanceCompetency, asked);
        Add(CbeElement.Progression, DecisionKind.Award, _pack.ProgressionRules.AwardCompetency, asked);

        var spokenOf = _compiler.Or(Any(visible), _inputs.Mask(CaseInputKind.SpokenOf));
        if (_sorts && EvidenceSort.SupportHasItsOwn(_pack))
        {
            _inputs.Set("evidence", LaneCompiler.ItemsOf(_compiler.Ordered(_evidence.Frame, EvidenceSort.Of(_compiler, _evidence, _pack, _pack.SupportVocabulary.Evidence.Type, evidence.Present))));
        }

        Add(CbeElement.Support, DecisionKind.Support, _pack.Rules["support.rules"], spokenOf);
        return new CaseOutputs
        {
            SpokenOf = spokenOf,
            Asked = asked,
            Visible = visible,
            Admitted = evidence.Present,
            Progress = progress,
            Overridden = overridden,
            Provisional = provisional,
            MasteryScore = mastery,
            MasteryLevel = masteryLevel,
            Rules = _rules,
        };
    }

    /// <summary>What counts of each item alone: with its score, unless excused, by the admission rules.</summary>
    private Register Admitted(Register visible)
    {
        var admitted = _compiler.AndNot(visible, _evidence.Excused(_compiler));
        foreach (var rule in _pack.Rules["assessment.admit"])
        {
            admitted = _compiler.And(admitted, _compiler.Truth(_compiler.Compile(rule.Condition, _inputs), _evidence.Frame).Met);
        }

        return Lapsed() is { } lapsed ? _compiler.AndNot(admitted, lapsed) : admitted;
    }

    /// <summary>A score outside of the scale is none.</summary>
    private NumberOperand OnScale(NumberOperand score)
    {
        var within = _compiler.And(
            _compiler.Mask(new CompareImmediateStep(ComparisonOperator.GreaterOrEqual, score.Low, new(RuleType.Number, _pack.Scale.MinimumScore.Micros)), Evidence),
            _compiler.Mask(new CompareImmediateStep(ComparisonOperator.LessOrEqual, score.Low, new(RuleType.Number, _pack.Scale.MaximumScore.Micros)), Evidence));
        return new(Evidence, score.Low, null, _compiler.Both(within, _compiler.Exact(score)));
    }

    /// <summary>What was shown before an award lapsed, where the pack asks for the competency to be shown anew.</summary>
    private Register? Lapsed()
    {
        if (_pack.ProgressionRules.Renewal is not { Reset: true })
        {
            return null;
        }

        var reset = _compiler.Numbers(_inputs.Number(CaseInputKind.ResetOn), _evidence.Frame);
        var day = _compiler.Numbers(_evidence.Day(_compiler), _evidence.Frame);
        return _compiler.And(reset.Known!, _compiler.Mask(new CompareStep(ComparisonOperator.LessOrEqual, day.Low, reset.Low), _evidence.Frame));
    }

    /// <summary>Leaves provisional items out where there are others; gives the cases in which there are none.</summary>
    private Register? Provisional(ref SequenceOperand evidence, Register asked)
    {
        if (_pack.EvidencePolicy.Provisional is not { } condition)
        {
            return null;
        }

        var isProvisional = _compiler.Truth(_compiler.Compile(condition, _inputs), _evidence.Frame).Met;
        var firm = _compiler.AndNot(evidence.Present, isProvisional);
        var hasFirm = Any(firm);
        evidence = evidence with
        {
            Present = _compiler.Or(firm, _compiler.AndNot(evidence.Present, _compiler.Truth(new TruthOperand(null, hasFirm, null), _evidence.Frame).Met)),
        };
        return _compiler.AndNot(asked, hasFirm);
    }

    /// <summary>The score that each item counts with, where the pack makes it otherwise than the record.</summary>
    private void MakeScore()
    {
        if (_pack.EvidencePolicy.Score is { } score)
        {
            _evidence.Set(ScoreName, OnScale(_compiler.Numbers(_compiler.Compile(score, _inputs), Evidence)));
        }
    }

    private Operand Score() => _evidence.Here(_compiler, ScoreName, RuleType.Number);

    /// <summary>Items in the order of the pack, where that is not the order of the table.</summary>
    private Register Sorted(Register visible)
    {
        if (!_sorts)
        {
            return visible;
        }

        _evidence.Frame = _compiler.Ordered(Evidence, EvidenceSort.Of(_compiler, _evidence, _pack, _pack.ProgressionVocabulary.Evidence.Type, visible));
        return _evidence.Frame.Present;
    }

    private NumberOperand Trend(SequenceOperand evidence, Operand score)
    {
        var (numbers, selected) = _compiler.Selected(evidence with { Element = score });
        var step = _compiler.Emit(new TrendStep(numbers, selected), isMask: false, null, also: true);
        return new(null, step.Result, null, step.Also);
    }

    /// <summary>Levels are cumulative, as <see cref="LevelDecider"/> says: the least and the most rank that evidence alone shows.</summary>
    private NumberOperand Levels(Register asked)
    {
        var rules = _pack.ProgressionRules.Levels;
        int first = rules.Any(r => r.Rank == 1) ? 0 : 1;
        var least = _compiler.Number(new SelectStep(asked, Immediately(first), Immediately(0)), null);
        var most = least;
        bool open = false;
        TruthOperand? cumulative = null;
        foreach (var (rank, rule) in rules)
        {
            var answer = _compiler.Truth(_compiler.Compile(rule.Condition, _inputs), null);
            cumulative = cumulative is null ? answer : _compiler.Logical(LogicalOperator.And, cumulative, answer);
            var asAsked = AsAsked(cumulative, asked);
            _rules.Add(new(CbeElement.Progression, DecisionKind.Level, rule, ((LevelRule)rule.Rule).Level, asAsked));
            least = _compiler.Number(new SelectStep(asAsked.Met, Immediately(rank), least), null);
            open |= answer.NotMet is not null;
            most = open ? _compiler.Number(new SelectStep(_compiler.AndNot(asked, asAsked.NotMet!), Immediately(rank), most), null) : least;
        }

        return new(null, least, open ? most : null, asked);
    }

    /// <summary>The level with what people decided and what awards keep.</summary>
    private (NumberOperand Progress, Register? Overridden, Register? Changed) Progress(NumberOperand byRules, Register asked)
    {
        var decided = _inputs.Number(CaseInputKind.Override);
        var kept = _pack.ProgressionRules.KeepOnceEarned ? _inputs.Number(CaseInputKind.Kept) : null;
        var (least, most, known) = (byRules.Low, byRules.High ?? byRules.Low, asked);
        var changed = decided.Known!;
        if (kept is not null)
        {
            var keeps = _compiler.And(kept.Known!, _compiler.Mask(new CompareStep(ComparisonOperator.Greater, kept.Low, byRules.Low), null));
            changed = _compiler.Or(changed, keeps);
            least = _compiler.Number(new SelectStep(keeps, kept.Low, least), null);
            most = _compiler.Number(new NumberStep(NumberOperation.Maximum, most, least), null);
            known = _compiler.Or(known, keeps);
        }

        least = _compiler.Number(new SelectStep(decided.Known!, decided.Low, least), null);
        most = _compiler.Number(new SelectStep(decided.Known!, decided.Low, most), null);
        return (new(null, least, byRules.High is null ? null : most, _compiler.Or(known, decided.Known!)), decided.Known, changed);
    }

    private void Add(CbeElement element, DecisionKind kind, IReadOnlyList<BoundRule> rules, Register asked)
    {
        foreach (var rule in rules)
        {
            _rules.Add(new(element, kind, rule, null, AsAsked(_compiler.Truth(_compiler.Compile(rule.Condition, _inputs), null), asked)));
        }
    }

    /// <summary>An answer has a place only where the rule was asked.</summary>
    private TruthOperand AsAsked(TruthOperand answer, Register asked) =>
        new(null, _compiler.And(answer.Met, asked), answer.NotMet is null ? _compiler.AndNot(asked, answer.Met) : _compiler.And(answer.NotMet, asked));

    private Register Any(Register selected) => _compiler.Mask(new TileMaskStep(TileQuestion.Any, selected), null);

    private Register Immediately(long value) => _compiler.Number(new ImmediateStep(new(RuleType.Number, value), null), null);
}
