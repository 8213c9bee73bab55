namespace Cbe.Sdk.Analysis.Simulation.Counting;

/// <summary>How alike the scores of one case are, by their ranks among all scores of their position.</summary>
internal sealed class ScoreRanks
{
    private readonly List<(int Learner, double[] Ranks, int Items)> _cases = [];

    /// <summary>The mean square of ranks around their middle, one half.</summary>
    private readonly double _spread;

    public ScoreRanks(IReadOnlyList<CountedCase> cases)
    {
        var ranks = Ranks(cases);
        double squares = 0;
        long count = 0;
        for (int i = 0; i < cases.Count; i++)
        {
            double[] own = [.. ranks[i].OfType<double>()];
            _cases.Add((cases[i].Learner, own, cases[i].Scores.Length));
            squares += own.Sum(r => r * r);
            count += own.Length;
        }

        _spread = count == 0 ? 1 : Math.Max(1e-9, squares / count);
    }

    /// <summary>The correlation of two scores of one case.</summary>
    public double WithinCase()
    {
        double sum = 0, pairs = 0;
        foreach (var (_, ranks, _) in _cases)
        {
            double total = ranks.Sum();
            sum += (total * total) - ranks.Sum(r => r * r);
            pairs += (double)ranks.Length * (ranks.Length - 1);
        }

        return pairs == 0 ? 0 : Normal(sum / pairs / _spread);
    }

    /// <summary>The correlation of scores of two cases of one learner; null where too few learners have two.</summary>
    public double? BetweenCases(int minimum)
    {
        double sum = 0, pairs = 0;
        int learners = 0;
        foreach (var own in _cases.GroupBy(c => c.Learner).Where(g => g.Count() > 1))
        {
            learners++;
            double[] totals = [.. own.Select(c => c.Ranks.Sum())];
            double[] counts = [.. own.Select(c => (double)c.Ranks.Length)];
            sum += (totals.Sum() * totals.Sum()) - totals.Sum(t => t * t);
            pairs += (counts.Sum() * counts.Sum()) - counts.Sum(c => c * c);
        }

        return learners < minimum || pairs == 0 ? null : Normal(sum / pairs / _spread);
    }

    /// <summary>The correlation of the number of items with how the case stands, as it would be without the noise of single scores.</summary>
    public double WithItems(double alike)
    {
        var scored = _cases.Where(c => c.Ranks.Length > 0).ToList();
        if (scored.Count < 3 || alike <= 0)
        {
            return 0;
        }

        double[] means = [.. scored.Select(c => c.Ranks.Sum() / c.Ranks.Length)];
        double[] items = Middle([.. scored.Select(c => (long)c.Items)]);
        double length = scored.Average(c => (double)c.Ranks.Length);
        double reliable = length * alike / (1 + ((length - 1) * alike));
        return Correlation(means, items) / Math.Sqrt(reliable);
    }

    /// <summary>Ranks from -1/2 to 1/2 of each score among those of its position; equal scores share the middle of theirs.</summary>
    private static double?[][] Ranks(IReadOnlyList<CountedCase> cases)
    {
        double?[][] ranks = [.. cases.Select(c => new double?[c.Scores.Length])];
        int longest = cases.Select(c => c.Scores.Length).DefaultIfEmpty().Max();
        for (int position = 0; position < longest; position++)
        {
            int[] at = [.. Enumerable.Range(0, cases.Count).Where(c => position < cases[c].Scores.Length && cases[c].Scores[position] is not null)];
            double[] own = Middle([.. at.Select(c => cases[c].Scores[position]!.Value)]);
            for (int i = 0; i < at.Length; i++)
            {
                ranks[at[i]][position] = own[i];
            }
        }

        return ranks;
    }

    private static double[] Middle(long[] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])];
        double[] ranks = new double[values.Length];
        for (int first = 0, last; first < order.Length; first = last)
        {
            for (last = first; last < order.Length && values[order[last]] == values[order[first]]; last++)
            {
            }

            for (int i = first; i < last; i++)
            {
                ranks[order[i]] = ((first + last) / 2.0 / order.Length) - 0.5;
            }
        }

        return ranks;
    }

    private static double Correlation(double[] a, double[] b)
    {
        double meanA = a.Average(), meanB = b.Average();
        double both = 0, ofA = 0, ofB = 0;
        for (int i = 0; i < a.Length; i++)
        {
            both += (a[i] - meanA) * (b[i] - meanB);
            ofA += (a[i] - meanA) * (a[i] - meanA);
            ofB += (b[i] - meanB) * (b[i] - meanB);
        }

        return ofA == 0 || ofB == 0 ? 0 : both / Math.Sqrt(ofA * ofB);
    }

    /// <summary>The correlation of normal deviates whose ranks have this one: 2 sin(pi r / 6) (Pearson 1907), by its series, which is exact enough and the same everywhere.</summary>
    private static double Normal(double ofRanks)
    {
        double x = Math.Clamp(ofRanks, -1, 1) * 0.52359877559829887;
        return 2 * (x - (x * x * x / 6) + (x * x * x * x * x / 120));
    }
}
