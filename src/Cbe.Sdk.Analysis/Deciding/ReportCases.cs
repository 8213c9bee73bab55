using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Deciding;

/// <summary>Cases as whole reports decide them: also what follows from other competencies, and credentials.</summary>
internal static class ReportCases
{
    public static CaseColumns Of(CbeEngine engine, LearnerPopulation population, DateOnly asOf, IReadOnlyList<PolicyOutcome> outcomes, int? threads, CancellationToken cancellationToken)
    {
        var levels = engine.Scale.Levels;
        var rows = engine.EvaluateAll(population.Table.Records(), asOf, report => RowsOf(report, outcomes, levels), threads, cancellationToken).ToList();
        var subjects = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in rows.SelectMany(r => r))
        {
            subjects.TryAdd(row.Subject, subjects.Count);
        }

        var cases = new CaseColumns(outcomes, [.. subjects.Keys], rows.Sum(r => r.Count));
        int at = 0;
        foreach (var (learner, own) in rows.Index())
        {
            foreach (var row in own)
            {
                (cases.Learner[at], cases.Subject[at]) = (learner, subjects[row.Subject]);
                cases.SetRanks(at, row.Ranks);
                for (int i = 0; i < outcomes.Count; i++)
                {
                    cases.Set(at, i, row.Answers[i]);
                }

                at++;
            }
        }

        return cases;
    }

    private static IReadOnlyList<CaseRow> RowsOf(LearnerReport report, IReadOnlyList<PolicyOutcome> outcomes, LevelSet levels) =>
        [.. report.Competencies.Select(c => OfCompetency(report, c, outcomes, levels)), .. report.Credentials.Select(c => OfCredential(c, outcomes))];

    private static CaseRow OfCompetency(LearnerReport report, ProgressionOutcome competency, IReadOnlyList<PolicyOutcome> outcomes, LevelSet levels)
    {
        var ranks = Ranks(competency, levels);
        var decisions = competency.Decisions.Concat(report.Support.Where(s => s.Competency == competency.Competency).SelectMany(s => s.Decisions)).ToList();
        return new(competency.Competency, ranks, [.. outcomes.Index().Select(o =>
            o.Item.OfCredential ? null
            : o.Item.Kind == DecisionKind.Level ? CaseColumns.Reached(ranks, o.Index + 2)
            : decisions.FirstOrDefault(d => d.Kind == o.Item.Kind && d.Element == o.Item.Element && d.Rule == o.Item.Name)?.Answer)]);
    }

    /// <summary>Of several routes the best answer counts: one that earns the credential is enough.</summary>
    private static CaseRow OfCredential(CredentialOutcome credential, IReadOnlyList<PolicyOutcome> outcomes) => new(credential.Credential, null,
        [.. outcomes.Select(o => o.OfCredential && credential.Decisions.Where(d => d.Kind == o.Kind && d.Rule == o.Name).ToList() is { Count: > 0 } answers ? answers.Max(d => d.Answer) : (Answer?)null)]);

    private static (int Least, int Most)? Ranks(ProgressionOutcome competency, LevelSet levels)
    {
        if (competency.Status == ProgressStatus.NoEvidenceYet)
        {
            return null;
        }

        int least = Rank(competency.Level, levels);
        return (least, competency.PossibleLevel is { } possible ? Rank(possible, levels) : least);
    }

    private static int Rank(string? level, LevelSet levels) => level is not null && levels.TryGetRank(level, out int rank) ? rank : 0;

    private sealed record CaseRow(string Subject, (int Least, int Most)? Ranks, IReadOnlyList<Answer?> Answers);
}
