using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Analysis.Deciding;

/// <summary>Cases as tables decide them: the rows are those of the evidence table.</summary>
internal static class TableCases
{
    public static CaseColumns Of(CbeEngine engine, LearnerPopulation population, DateOnly asOf, IReadOnlyList<PolicyOutcome> outcomes, int? threads, CancellationToken cancellationToken)
    {
        var decided = engine.Evaluate(population.Table, asOf, threads, cancellationToken);
        var cases = new CaseColumns(outcomes, population.Table.Competencies, decided.Count);
        for (int row = 0; row < decided.Count; row++)
        {
            cases.Learner[row] = decided.LearnerNumber(row);
            cases.Subject[row] = decided.CompetencyNumber(row);
        }

        cancellationToken.ThrowIfCancellationRequested();
        decided.CopyLevelRanks(cases.Least, cases.Most);
        int levels = outcomes.Count(o => o.Kind == DecisionKind.Level);
        for (int i = 0; i < outcomes.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (i < levels)
            {
                Reached(cases, i, rank: i + 2);
            }
            else
            {
                decided.CopyAnswers(RuleOf(decided, outcomes[i]), cases.Answers[i]);
            }
        }

        return cases;
    }

    private static void Reached(CaseColumns cases, int outcome, int rank)
    {
        for (int row = 0; row < cases.Count; row++)
        {
            cases.Set(row, outcome, CaseColumns.Reached(cases.Ranks(row), rank));
        }
    }

    private static int RuleOf(DecisionTable decided, PolicyOutcome outcome) =>
        decided.Rules.Index().First(r => r.Item.Kind == outcome.Kind && r.Item.Element == outcome.Element && r.Item.Name == outcome.Name).Index;
}
