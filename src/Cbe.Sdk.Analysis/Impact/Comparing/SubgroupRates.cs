using Cbe.Sdk.Analysis.Deciding;
using Cbe.Sdk.Analysis.Statistics;

namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>The rates of each decision in each subgroup by both packs, for the same learners twice.</summary>
internal sealed class SubgroupRates(PopulationDecisions old, PopulationDecisions now, CaseAlignment alignment, SharedOutcomes shared, SubgroupColumn column)
{
    /// <summary>By subgroup, the rates of all decisions; none where they are withheld.</summary>
    public IReadOnlyList<IReadOnlyList<SubgroupRateChange>> Of(IReadOnlyList<bool> withheld)
    {
        var rates = withheld.Select(_ => new List<SubgroupRateChange>()).ToList();
        foreach (var (outcome, before, after) in shared.All)
        {
            var sums = Sums(old.Cases.Answers[before], now.Cases.Answers[after], withheld.Count);
            for (int place = 0; place < withheld.Count; place++)
            {
                if (!withheld[place])
                {
                    rates[place].Add(sums[place].ToChange(outcome));
                }
            }
        }

        return rates;
    }

    private PairedSums[] Sums(sbyte[] before, sbyte[] after, int places)
    {
        PairedSums[] sums = [.. Enumerable.Range(0, places).Select(_ => new PairedSums())];
        var shares = new LearnerShares(now.Population.Count);
        for (int i = 0; i < alignment.Count; i++)
        {
            shares.Add(alignment.Learner[i], At(before, alignment.Old[i]), At(after, alignment.New[i]));
        }

        for (int learner = 0; learner < now.Population.Count; learner++)
        {
            if (shares.Of(learner) is var (one, other))
            {
                sums[column.CodeOf(learner) is >= 0 and var code ? code : column.Values.Count].Add(one, other);
            }
        }

        return sums;
    }

    private static sbyte At(sbyte[] answers, int row) => row < 0 ? CaseColumns.NotAsked : answers[row];

    /// <summary>Each learner's share of the own decided cases for which something holds, by both packs.</summary>
    private sealed class LearnerShares(int learners)
    {
        private readonly (int Met, int Decided)[] _old = new (int, int)[learners];
        private readonly (int Met, int Decided)[] _new = new (int, int)[learners];

        public void Add(int learner, sbyte before, sbyte after)
        {
            Add(ref _old[learner], before);
            Add(ref _new[learner], after);
        }

        public (double Old, double New)? Of(int learner) => (_old[learner], _new[learner]) is var ((met, decided), (metNow, decidedNow)) && decided > 0 && decidedNow > 0
            ? ((double)met / decided, (double)metNow / decidedNow) : null;

        private static void Add(ref (int Met, int Decided) share, sbyte answer)
        {
            if (answer is 1 or -1)
            {
                share = (share.Met + (answer == 1 ? 1 : 0), share.Decided + 1);
            }
        }
    }

    /// <summary>Sums over the learners of a subgroup.</summary>
    private sealed class PairedSums
    {
        private long _learners;
        private double _old;
        private double _new;
        private double _squares;
        private long _both;
        private long _gained;
        private long _lost;
        private bool _isWhole = true;

        public void Add(double one, double other)
        {
            _learners++;
            _old += one;
            _new += other;
            _squares += (other - one) * (other - one);
            _isWhole &= one is 0 or 1 && other is 0 or 1;
            _both += one == 1 && other == 1 ? 1 : 0;
            _gained += other > one ? 1 : 0;
            _lost += other < one ? 1 : 0;
        }

        public SubgroupRateChange ToChange(PolicyOutcome outcome)
        {
            if (_learners == 0)
            {
                return new(outcome, null, null, 0, new(0, 0));
            }

            double change = (_new - _old) / _learners;
            var interval = _isWhole ? DifferenceInterval.PairedNewcombe(_both, _lost, _gained, _learners - _both - _lost - _gained) : OfMean(change);
            return new(outcome, EstimatedRate.Of(_old, _learners), EstimatedRate.Of(_new, _learners), change, interval);
        }

        /// <summary>The mean of the learners' changes with its standard error.</summary>
        private Interval OfMean(double change)
        {
            double variance = _learners > 1 ? Math.Max(0, (_squares - (_learners * change * change)) / (_learners - 1)) : 0;
            double half = Counts.Z(0.95) * Math.Sqrt(variance / _learners);
            return new(Math.Max(-1, change - half), Math.Min(1, change + half));
        }
    }
}
