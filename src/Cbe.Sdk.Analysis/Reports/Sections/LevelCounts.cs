using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>How many cases stand where on the scale.</summary>
/// <param name="Label">Where.</param>
/// <param name="Cases">How many.</param>
internal sealed record LevelCount(string Label, long Cases)
{
    /// <summary>The counts of all cases with levels: from the lowest up, then those not decided, then those without evidence.</summary>
    public static IReadOnlyList<LevelCount> Of(PopulationDecisions decisions, LevelSet levels)
    {
        long[] sure = new long[levels.Count + 1];
        long undecided = 0, without = 0;
        for (int row = 0; row < decisions.Count; row++)
        {
            if (decisions.LevelRanks(row) is not var (least, most))
            {
                without += IsCredential(decisions, row) ? 0 : 1;
            }
            else if (least == most)
            {
                sure[least]++;
            }
            else
            {
                undecided++;
            }
        }

        var counts = sure.Index().Select(s => new LevelCount(s.Index == 0 ? $"below {levels.NameOf(1)}" : levels.NameOf(s.Index), s.Item)).Where((c, i) => i > 0 || c.Cases > 0).ToList();
        counts.Add(new("not decided yet", undecided));
        counts.Add(new("no evidence yet", without));
        return counts;
    }

    private static bool IsCredential(PopulationDecisions decisions, int row) => decisions.Outcomes.Index().Any(o => o.Item.OfCredential && decisions.Answer(row, o.Index) is not null);
}
