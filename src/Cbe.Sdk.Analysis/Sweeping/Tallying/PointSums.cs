using Cbe.Sdk.Analysis.Deciding;
using Cbe.Sdk.Analysis.Statistics;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Sweeping.Tallying;

/// <summary>What is decided at one point, summed by outcome and subgroup.</summary>
internal sealed class PointSums
{
    private readonly Sum[,] _sums;

    private PointSums(int outcomes, int subgroups) => _sums = new Sum[outcomes, subgroups];

    public static PointSums Of(PopulationDecisions decided, int[] outcomes, Membership members)
    {
        var sums = new PointSums(outcomes.Length, members.Subgroups.Count);
        int learners = decided.Population.Count;
        for (int outcome = 0; outcome < outcomes.Length; outcome++)
        {
            var (met, not, open) = (new int[learners], new int[learners], new int[learners]);
            sbyte[] answers = decided.Cases.Answers[outcomes[outcome]];
            for (int row = 0; row < answers.Length; row++)
            {
                int learner = decided.Cases.Learner[row];
                _ = answers[row] switch { 1 => met[learner]++, -1 => not[learner]++, CaseColumns.NotAsked => 0, _ => open[learner]++ };
            }

            for (int learner = 0; learner < learners; learner++)
            {
                sums.Add(outcome, members.Of(learner), met[learner], met[learner] + not[learner], open[learner]);
            }
        }

        return sums;
    }

    /// <summary>Learners of a subgroup with a decision.</summary>
    public int Counted(int outcome, int subgroup) => _sums[outcome, subgroup].Learners;

    public SweepRate[,] Rates(bool[,] withheld)
    {
        var rates = new SweepRate[_sums.GetLength(0), _sums.GetLength(1)];
        for (int outcome = 0; outcome < rates.GetLength(0); outcome++)
        {
            for (int subgroup = 0; subgroup < rates.GetLength(1); subgroup++)
            {
                rates[outcome, subgroup] = withheld[outcome, subgroup] ? new() : _sums[outcome, subgroup].ToRate();
            }
        }

        return rates;
    }

    private void Add(int outcome, ReadOnlySpan<int> subgroups, int met, int decided, int open)
    {
        // As an equity report rounds a learner's share; most learners have one decision, which needs no division.
        long share = met == 0 ? 0 : met == decided ? Number.Scale : (Number.FromInteger(met) / Number.FromInteger(decided)).Micros;
        foreach (int subgroup in subgroups)
        {
            ref var sum = ref _sums[outcome, subgroup];
            sum = new(sum.Shares + share, sum.Learners + (decided > 0 ? 1 : 0), sum.Undecided + open);
        }
    }

    private readonly record struct Sum(long Shares, int Learners, long Undecided)
    {
        private const string Nobody = "nobody has a decision";

        public SweepRate ToRate() => new()
        {
            Numerator = Figures.Of(Number.FromMicros(Shares)),
            Denominator = Figures.Of(Learners),
            Undecided = Figures.Of(Undecided),
            Rate = Learners == 0 ? Figures.Undefined<Number>(Nobody) : Figures.Of(Number.FromMicros(Shares) / Number.FromInteger(Learners)),
            Interval = Learners == 0 ? Figures.Undefined<Interval>(Nobody) : Figures.Of(ProportionInterval.Wilson(Shares / 1_000_000.0, Learners)),
        };
    }
}
