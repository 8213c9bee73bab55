using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>Counts who gains and who loses by subgroup, and compares each subgroup with all other learners.</summary>
internal sealed class SubgroupChanges(PopulationDecisions old, PopulationDecisions now, CaseAlignment alignment, SharedOutcomes shared, LearnerChanges learners)
{
    public IReadOnlyList<SubgroupChange> Of(IReadOnlyList<string> attributes, int minimum) => Adjusted([.. attributes.SelectMany(a => Of(now.Population.By(a), minimum))]);

    private IEnumerable<SubgroupChange> Of(SubgroupColumn column, int minimum)
    {
        // The last place is for learners whose value is not stated.
        int places = column.Values.Count + 1;
        var (count, gained, lost) = (new int[places], new int[places], new int[places]);
        for (int learner = 0; learner < now.Population.Count; learner++)
        {
            int place = column.CodeOf(learner) is >= 0 and var code ? code : places - 1;
            count[place]++;
            gained[place] += learners.Gains(learner) ? 1 : 0;
            lost[place] += learners.Loses(learner) ? 1 : 0;
        }

        // Where everybody's value is stated there is no such subgroup, and nothing to withhold.
        places = count[^1] == 0 ? places - 1 : places;
        var withheld = SubgroupSuppression.Withheld(count[..places], minimum);
        var rates = new SubgroupRates(old, now, alignment, shared, column).Of(withheld);
        int stated = count.Sum() - count[^1];
        for (int place = 0; place < places; place++)
        {
            bool isStated = place < column.Values.Count;
            var change = new SubgroupChange(column.Attribute, isStated ? column.Values[place] : null);
            yield return withheld[place] ? change : change with
            {
                Learners = Figures.Of(count[place]),
                Gained = Figures.Of(gained[place]),
                Lost = Figures.Of(lost[place]),
                GainedRate = EstimatedRate.Of(gained[place], count[place]),
                LostRate = EstimatedRate.Of(lost[place], count[place]),
                GainedBesideOthers = isStated ? Beside(gained[place], count[place], gained.Sum() - gained[^1], stated) : null,
                LostBesideOthers = isStated ? Beside(lost[place], count[place], lost.Sum() - lost[^1], stated) : null,
                Rates = rates[place],
            };
        }
    }

    private static RateComparison? Beside(int held, int of, int allHeld, int all)
    {
        if (of == 0 || all == of)
        {
            return null;
        }

        var (others, othersOf) = (allHeld - held, all - of);

        // Where it happens to everybody or to nobody there is nothing to test, and no difference.
        double p = TwoProportionTest.Of(held, of, others, othersOf)?.P ?? 1;
        return new(othersOf, ((double)held / of) - ((double)others / othersOf), DifferenceInterval.Newcombe(held, of, others, othersOf), p, p);
    }

    /// <summary>All comparisons of the diff are one family: many subgroups are looked at, and one of them is always the worst.</summary>
    private static IReadOnlyList<SubgroupChange> Adjusted(IReadOnlyList<SubgroupChange> changes)
    {
        var family = changes.SelectMany(c => (RateComparison?[])[c.LostBesideOthers, c.GainedBesideOthers]).OfType<RateComparison>().ToList();
        var adjusted = Multiplicity.Holm([.. family.Select(f => f.P)]);
        var next = new Queue<double>(adjusted);
        return [.. changes.Select(c => c with { LostBesideOthers = With(c.LostBesideOthers, next), GainedBesideOthers = With(c.GainedBesideOthers, next) })];
    }

    private static RateComparison? With(RateComparison? comparison, Queue<double> adjusted) => comparison is null ? null : comparison with { AdjustedP = adjusted.Dequeue() };
}
