using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk;

/// <summary>
/// Checks evidence of a record that was made in code, as the readers check files: what cannot be used is a finding,
/// and evaluation goes on.
/// </summary>
internal sealed class EvidenceChecks(BoundPack pack, CompetencyFramework? framework, string learner, List<DataFinding> findings)
{
    private readonly RecordChecks _checks = new(new RecordSchema { Framework = framework, Scale = pack.Scale, Symbols = pack.Symbols, Facts = pack.Pack.Facts });
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _cases = new(StringComparer.Ordinal);

    /// <summary>Whether the item can be used at all; a member of it that cannot is reported and missing.</summary>
    public bool Check(Evidence evidence)
    {
        if (!_ids.Add(evidence.Id))
        {
            return Refuse(evidence, new Problem(Codes.DuplicateEvidence, $"the evidence `{evidence.Id}` stands twice; the first is used"));
        }

        if (_checks.Competency(evidence.Competency, out string id) is { } unknown)
        {
            return Refuse(evidence, unknown);
        }

        int count = _cases[id] = _cases.GetValueOrDefault(id) + 1;
        if (count > RecordSchema.MaximumEvidencePerCase)
        {
            return Refuse(evidence, new Problem(Codes.TooMuchEvidence, $"more than {RecordSchema.MaximumEvidencePerCase} items for `{id}`"));
        }

        var symbols = pack.Symbols;
        Report(evidence, evidence.Level is { } level ? _checks.Level(level, out _) : null);
        Report(evidence, evidence.Score is { } score ? _checks.Score(score) : null);
        foreach (var (set, word) in ((Values.SymbolSet, string?)[])[(symbols.Assessor, evidence.Assessor), (symbols.ConfirmedBy, evidence.ConfirmedBy), (symbols.Setting, evidence.Setting), (symbols.Form, evidence.Form), (symbols.Rigor, evidence.Rigor)])
        {
            Report(evidence, word is not null ? RecordChecks.Symbol(set, word, out _) : null);
        }

        return true;
    }

    private bool Refuse(Evidence evidence, Problem problem)
    {
        Report(evidence, problem);
        return false;
    }

    private void Report(Evidence evidence, Problem? problem)
    {
        if (problem is not null)
        {
            findings.Add(new DataFinding(problem.Descriptor, $"evidence `{evidence.Id}`: {problem.Message}", "record", 0, 0) { LearnerId = learner, Help = problem.Help });
        }
    }
}
