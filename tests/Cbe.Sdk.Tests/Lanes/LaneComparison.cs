using Cbe.Sdk.Learners;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Lanes;

/// <summary>Holds what a table decides to what the engine reports about each learner.</summary>
internal static class LaneComparison
{
    public static List<string> Differences(CbeEngine engine, IReadOnlyList<LearnerRecord> learners, DateOnly asOf, EvidenceTableOptions? options = null)
    {
        using var table = EvidenceTable.Build(engine.RecordSchema, learners, options);
        return Differences(engine, table, learners, asOf);
    }

    public static List<string> Differences(CbeEngine engine, EvidenceTable table, IReadOnlyList<LearnerRecord> learners, DateOnly asOf)
    {
        var decisions = engine.Evaluate(table, asOf);
        var reports = learners.ToDictionary(l => l.Id, l => engine.Evaluate(l, asOf));
        return [.. Enumerable.Range(0, decisions.Count)
            .Select(row => (Row: row, Expected: Of(reports[decisions.Learner(row)], decisions.Competency(row), decisions.Rules), Actual: Of(decisions, row)))
            .Where(c => c.Expected != c.Actual)
            .Select(c => $"{decisions.Learner(c.Row)} {decisions.Competency(c.Row)}\n  report {c.Expected}\n  table  {c.Actual}")];
    }

    private static string Of(LearnerReport report, string competency, IReadOnlyList<DecisionRule> rules)
    {
        if (report.For(competency) is not { } outcome)
        {
            return "nothing";
        }

        var decisions = outcome.Decisions.Concat(report.Support.Where(s => s.Competency == competency).SelectMany(s => s.Decisions)).ToList();
        var answers = rules.Select(r => decisions.Find(d => d.Kind == r.Kind && d.Rule == r.Name && d.Subject.Level == r.Level)?.Answer.ToName() ?? "-");
        return $"{outcome.Status} {outcome.Level} {outcome.PossibleLevel} score {outcome.MasteryScore} {outcome.MasteryLevel} admitted {outcome.Admitted} aside {outcome.SetAside} provisional {outcome.Provisional} [{string.Join(" ", answers)}]";
    }

    private static string Of(DecisionTable d, int row)
    {
        var answers = d.Rules.Select((_, i) => d.Answer(row, i)?.ToName() ?? "-");
        return $"{d.Status(row)} {d.Level(row)} {d.PossibleLevel(row)} score {d.MasteryScore(row)} {d.MasteryLevel(row)} admitted {d.Admitted(row)} aside {d.SetAside(row)} provisional {d.IsProvisional(row)} [{string.Join(" ", answers)}]";
    }
}
