using Cbe.Sdk.Analysis.Simulation.Drawing;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>
/// Where those with more tasks have higher scores, the cases that reach a late position are no longer like all cases. This says how
/// deviations stand among those who reach each position, from a small population that is drawn first: the distribution of
/// scores at the position is then the one that the model says.
/// </summary>
internal sealed class PositionRanks
{
    private const int Cases = 20_000;
    private const int Points = 256;

    /// <summary>With fewer cases than this a position is as the one before it.</summary>
    private const int Fewest = 200;

    private readonly List<long[]> _quantiles = [];

    public static PositionRanks Of(SimulationPlan plan)
    {
        var tasks = Terms.Of(plan.Model, []).Evidence.Tasks!;
        List<long>[] deviations = [.. plan.Model.Scores.ByPosition.Select(_ => new List<long>())];
        for (int i = 0; i < Cases; i++)
        {
            var chance = plan.Chance(i, Purpose.Pilot);
            long ofCase = plan.Likeness.OfCase(chance.Deviation(), chance.Deviation());
            int count = tasks.WholeAt(NormalTable.PartBelow(plan.Likeness.OfTasks(ofCase, chance.Deviation())));
            for (int position = 0; position < count; position++)
            {
                deviations[Math.Min(position, deviations.Length - 1)].Add(plan.Likeness.OfScore(ofCase, chance.Deviation()));
            }
        }

        var ranks = new PositionRanks();
        foreach (var own in deviations)
        {
            ranks._quantiles.Add(own.Count < Fewest && ranks._quantiles.Count > 0 ? ranks._quantiles[^1] : Quantiles(own));
        }

        return ranks;
    }

    /// <summary>The part of all scores of a position, in 2^32 parts, that lies below this deviation.</summary>
    public uint PartBelow(int position, long deviation)
    {
        long[] quantiles = _quantiles[position];
        int above = Array.BinarySearch(quantiles, deviation);
        above = above < 0 ? ~above : above;
        if (above == 0)
        {
            return 0;
        }

        if (above == quantiles.Length)
        {
            return uint.MaxValue;
        }

        long step = (1L << 32) / (quantiles.Length - 1);
        long part = quantiles[above] == quantiles[above - 1] ? 0 : (deviation - quantiles[above - 1]) * step / (quantiles[above] - quantiles[above - 1]);
        return (uint)Math.Min(((above - 1) * step) + part, uint.MaxValue);
    }

    private static long[] Quantiles(List<long> values)
    {
        values.Sort();
        return values.Count == 0 ? [0, 1] : [.. Enumerable.Range(0, Points + 1).Select(p => values[(int)((long)(values.Count - 1) * p / Points)])];
    }
}
