using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Learners;

/// <summary>
/// Checks evidence of a record that was made in code, as the readers check files: what cannot be used is a finding,
/// and evaluation goes on.
/// </summary>
internal sealed class EvidenceChecks
{
    private readonly RecordChecks _checks;
    private readonly string _learner;
    private readonly List<DataFinding> _findings;
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _cases = new(StringComparer.Ordinal);
    private readonly Action<string, Problem> _report;
    private Evidence? _current;

    /// <param name="schema">What records may contain.</param>
    /// <param name="learner">Whose evidence it is.</param>
    /// <param name="findings">Takes what is found.</param>
    public EvidenceChecks(RecordSchema schema, string learner, List<DataFinding> findings)
        : this(new RecordChecks(schema), learner, findings)
    {
    }

    /// <param name="checks">Checks that are shared by many learners.</param>
    /// <param name="learner">Whose evidence it is.</param>
    /// <param name="findings">Takes what is found.</param>
    public EvidenceChecks(RecordChecks checks, string learner, List<DataFinding> findings)
    {
        _checks = checks;
        _learner = learner;
        _findings = findings;
        _report = (_, problem) => Report(_current!, problem);
    }

    /// <summary>Whether the item can be used at all; a member of it that cannot is reported and missing.</summary>
    public bool Check(Evidence evidence)
    {
        if (!_ids.Add(evidence.Id))
        {
            return Refuse(evidence, RecordChecks.TwiceInOneRecord(evidence.Id));
        }

        if (_checks.Competency(evidence.Competency, out string id) is { } unknown)
        {
            return Refuse(evidence, unknown);
        }

        int count = _cases[id] = _cases.GetValueOrDefault(id) + 1;
        if (count > RecordSchema.MaximumEvidencePerCase)
        {
            return Refuse(evidence, RecordChecks.TooMuch(id));
        }

        _current = evidence;
        _checks.Members(evidence, _report);
        return true;
    }

    /// <summary>Facts of the learner that the pack does not declare, or declares otherwise.</summary>
    public static void Facts(LearnerRecord record, RecordSchema schema, List<DataFinding> findings)
    {
        if (record.Facts.Count > 0)
        {
            new RecordChecks(schema).Facts(record.Facts, FactSubject.Learner, (_, problem) => findings.Add(Finding(record.Id, "learner", problem)));
        }
    }

    private bool Refuse(Evidence evidence, Problem problem)
    {
        Report(evidence, problem);
        return false;
    }

    private void Report(Evidence evidence, Problem problem) => _findings.Add(Finding(_learner, $"evidence `{evidence.Id}`", problem));

    private static DataFinding Finding(string learner, string what, Problem problem) =>
        new(problem.Descriptor, $"{what}: {problem.Message}", "record", 0, 0) { LearnerId = learner, Help = problem.Help };
}
