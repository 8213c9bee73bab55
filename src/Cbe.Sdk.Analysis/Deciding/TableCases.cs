using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Analysis.Deciding;

/// <summary>Cases as tables decide them: the rows are those of the evidence table.</summary>
internal static class TableCases
{
    public static CaseColumns Of(CbeEngine engine, LearnerPopulation population, DateOnly asOf, IReadOnlyList<PolicyOutcome> outcomes, int? threads, CancellationToken cancellationToken)
    {
        var decided = engine.Evaluate(population.Table, asOf, threads, cancellationToken);
        var cases = new CaseColumns(outcomes, population.Table.Competencies, decided.Count);
        int levels = outcomes.Count(o => o.Kind == DecisionKind.Level);
        int[] rules = [.. outcomes.Skip(levels).Select(o => RuleOf(decided, o))];
        for (int row = 0; row < decided.Count; row++)
        {
            if (row % 65_536 == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            cases.Learner[row] = decided.LearnerNumber(row);
            cases.Subject[row] = decided.CompetencyNumber(row);
            var ranks = decided.LevelRanks(row);
            cases.SetRanks(row, ranks);
            for (int i = 0; i < levels; i++)
            {
                cases.Set(row, i, CaseColumns.Reached(ranks, i + 2));
            }

            for (int i = 0; i < rules.Length; i++)
            {
                cases.Set(row, levels + i, decided.Answer(row, rules[i]));
            }
        }

        return cases;
    }

    private static int RuleOf(DecisionTable decided, PolicyOutcome outcome) =>
        decided.Rules.Index().First(r => r.Item.Kind == outcome.Kind && r.Item.Element == outcome.Element && r.Item.Name == outcome.Name).Index;
}
