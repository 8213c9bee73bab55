using Cbe.Sdk;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Evaluation;

/// <summary>Counts over all reports. Counts do not depend on the order in which reports come.</summary>
internal sealed class Tally(EvaluationRequest request)
{
    private const int MostSeen = 10_000;

    private readonly long[] _status = new long[Enum.GetValues<ProgressStatus>().Length];
    private readonly Dictionary<(CbeElement Element, DecisionKind Kind, string Rule, string? Level), RuleCount> _rules = [];
    private readonly SortedDictionary<string, long> _findings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private long _inRecords;
    private bool _errors;

    public long Learners { get; private set; }

    public long Competencies { get; private set; }

    public long Kept { get; private set; }

    public long Admitted { get; private set; }

    public long SetAside { get; private set; }

    /// <summary>Evidence in the records that took no part: of or recorded after the day, or refused; not known of one competency alone.</summary>
    public long? NotSeen => request.Competency is null ? _inRecords - Admitted - SetAside : null;

    public LevelCounts Levels { get; } = new(request.Engine.Scale.Levels);

    public SupportCounts Support { get; } = new();

    public CredentialCounts Credentials { get; } = new();

    public IReadOnlyCollection<RuleCount> Rules => _rules.Values;

    public IReadOnlyDictionary<string, long> Findings => _findings;

    /// <summary>The first findings of records in full.</summary>
    public List<DataFinding> FirstFindings { get; } = [];

    /// <summary>Competencies that were asked about, for near misses.</summary>
    public IReadOnlyCollection<string> Seen => _seen;

    public IReadOnlyList<string> NotEvaluated { get; private set; } = [];

    public long Of(ProgressStatus status) => _status[(int)status];

    public bool HasErrors(ReadingSummary reading) => _errors || reading.HasErrors;

    /// <summary>Counts the evidence of a record on its way to the engine.</summary>
    public LearnerRecord Counted(LearnerRecord record)
    {
        _inRecords += record.Evidence.Count;
        return record;
    }

    public void Add(LearnerReport report)
    {
        Learners++;
        NotEvaluated = [.. report.NotEvaluated.Select(e => e.ToString().ToLowerInvariant())];
        foreach (var outcome in report.Competencies)
        {
            if (_seen.Count < MostSeen)
            {
                _seen.Add(outcome.Competency);
            }

            if (IsAsked(outcome.Competency))
            {
                Add(outcome);
            }
        }

        foreach (var item in report.Assessment.Where(a => IsAsked(a.Competency)))
        {
            Admitted += item.IsAdmitted ? 1 : 0;
            SetAside += item.IsAdmitted ? 0 : 1;
            Count(item.Decisions);
        }

        foreach (var credential in report.Credentials.Where(_ => request.Competency is null))
        {
            Credentials.Add(credential);
            Count(credential.Decisions);
        }

        foreach (var support in report.Support.Where(s => IsAsked(s.Competency)))
        {
            Support.Add(support);
            Count(support.Decisions);
        }

        // What is found about the framework is the same for every learner; `cbe framework` counts it.
        Count(report.Pathways.Decisions.Concat(report.Agency.Decisions).Where(d => request.Competency is null || d.Competency == request.Competency));
        report.Findings.ToList().ForEach(Add);
    }

    private bool IsAsked(string competency) => request.Competency is null || request.Competency == competency;

    private void Add(ProgressionOutcome outcome)
    {
        Competencies++;
        _status[(int)outcome.Status]++;
        Kept += outcome.KeptBy is null ? 0 : 1;
        Levels.Add(outcome);
        Count(outcome.Decisions);
    }

    private void Add(DataFinding finding)
    {
        _findings[finding.Code] = _findings.GetValueOrDefault(finding.Code) + 1;
        _errors |= finding.Severity == Severity.Error;
        if (FirstFindings.Count < ReadingText.Shown)
        {
            FirstFindings.Add(finding);
        }
    }

    private void Count(IEnumerable<Decision> decisions)
    {
        foreach (var decision in decisions)
        {
            var key = (decision.Element, decision.Kind, decision.Rule, decision.Subject.Level);
            if (!_rules.TryGetValue(key, out var count))
            {
                _rules.Add(key, count = new RuleCount(decision));
            }

            count.Add(decision.Answer);
        }
    }
}
