using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>What laws are asked about, with what was found out about the policy once for all of them.</summary>
internal sealed class LawScope
{
    private readonly Dictionary<LearnerRecord, CaseView> _views = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<CbeEngine> _lean;
    private readonly Lazy<CbeEngine> _withSupport;

    public LawScope(LawSetting setting)
    {
        Setting = setting;
        Reads = ReadSet.Of(Policy, Competency, withSupport: true);
        Aims = Aims.Of(Policy, Competency);
        Random = new(this);
        _lean = new(() => LeanEngine.Of(this, support: false));
        _withSupport = new(() => LeanEngine.Of(this, support: true));
    }

    public LawSetting Setting { get; }

    public CbeEngine Engine => Setting.Engine;

    public BoundPolicy Policy => Setting.Policy;

    public Competency Competency => Setting.Competency;

    public PerformanceScale Scale => Policy.Scale;

    public DateOnly AsOf => Setting.AsOf;

    /// <summary>What is read, by support rules too.</summary>
    public ReadSet Reads { get; }

    public Aims Aims { get; }

    public CaseMaker Random { get; }

    /// <summary>Whether an item of evidence can be set aside.</summary>
    public bool CanSetAside => Policy.Admission.Any(r => BoundTree.Parts(r.Condition).OfType<InputNode>().Any(i => i.Field.Scope == FieldScope.Outer)) || Policy.Retake.Count > 0 || Policy.Attempts != Elements.Assessment.AttemptPolicy.All || Policy.Provisional is not null;

    /// <summary>The level rules and the rules for advancing over and awarding the competency.</summary>
    public IEnumerable<BoundRule> Rules => Policy.Levels.Select(l => l.Rule).Concat(Policy.AdvanceCompetency).Concat(Policy.AwardCompetency);

    /// <summary>What is decided about the progress of a learner; made once for each record.</summary>
    public CaseView View(LearnerRecord learner)
    {
        if (_views.Count > 64)
        {
            _views.Clear();
        }

        return _views.TryGetValue(learner, out var view) ? view : _views[learner] = View(learner, AsOf, support: false);
    }

    /// <summary>The same on whatever day, with support where asked.</summary>
    public CaseView View(LearnerRecord learner, DateOnly asOf, bool support) => CaseView.Of((support ? _withSupport : _lean).Value, Competency.Id, learner, asOf);

    /// <summary>What the whole pack decides.</summary>
    public CaseView Whole(LearnerRecord learner) => CaseView.Of(Engine, Competency.Id, learner, AsOf);
}
