using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>Makes rates of sums over a population, withholds what would tell of few, and asks the pack's rules about each subgroup.</summary>
internal sealed class EquityEvaluator(EquityVocabulary vocabulary, IReadOnlyList<BoundRule> rules, LevelSet levels, int proficient)
{
    /// <summary>What is kept of one learner.</summary>
    public LearnerPart Part(EquityPlan plan, LearnerDecisions about) =>
        new([.. plan.Attributes.Select(a => a.Read(about.Record))], [.. plan.Measures.Select(m => m.Count(about, proficient))]);

    public IReadOnlyList<EquityOutcome> Evaluate(EquityPlan plan, PopulationTally tally, DateOnly asOf) =>
    [
        .. plan.Measures.Index().Where(m => plan.Asked.Contains(m.Item.Name) || IsFilled(m.Item, tally.All[m.Index])).Select(m => Ask(Compare(plan, tally, m.Index), asOf)),
    ];

    private static bool IsFilled(EquityMeasure measure, SubgroupSums.Sum all) => all.Decided > 0 && (all.Held > 0 || !measure.IsNoWhereNotRecorded);

    private static EquityOutcome Compare(EquityPlan plan, PopulationTally tally, int measure)
    {
        var all = tally.All[measure];
        var tables = new MeasureTables(plan, tally, measure);
        var withheld = tables.Withhold(tally.All.Learners, all.Learners, plan.Minimum);
        var subgroups = tables.ByAttribute.Zip(withheld.ByAttribute).Concat(tables.Crossed.Zip(withheld.Crossed))
            .SelectMany(t => SubgroupComparison.Of(tables.Rows(t.First, t.Second), all));
        return new(plan.Measures[measure].Name, withheld.All ? new() : EquityCells.Of(new EquityCell(), all), [.. subgroups]);
    }

    private EquityOutcome Ask(EquityOutcome outcome, DateOnly asOf)
    {
        var asked = rules.Where(r => string.Equals(((EquityRule)r.Rule).Measure, outcome.Measure, StringComparison.OrdinalIgnoreCase)).ToList();
        return asked.Count == 0 ? outcome : outcome with { Subgroups = [.. outcome.Subgroups.Select(s => s.IsStated ? s with { Decisions = Ask(asked, outcome.Measure, s, asOf) } : s)] };
    }

    private IReadOnlyList<Decision> Ask(IReadOnlyList<BoundRule> asked, string measure, SubgroupOutcome subgroup, DateOnly asOf)
    {
        var about = new DecisionSubject(CbeElement.Equity, DecisionKind.Finding, null, asOf) { Subgroup = subgroup.Subgroup, Measure = measure };
        return new Asked(vocabulary.Subgroup.Read(new(measure, subgroup, asOf)), new EvidenceSources([]), levels, about).All(asked, DecisionKind.Finding);
    }
}
