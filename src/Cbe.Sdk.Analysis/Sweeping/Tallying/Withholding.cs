using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Sweeping.Tallying;

/// <summary>
/// Which figures are withheld: those of a subgroup that is too small at any point are withheld at all points, or two points
/// would tell together what each withholds.
/// </summary>
internal static class Withholding
{
    public static bool[,] Of(IReadOnlyList<PointSums> points, Membership members, int outcomes, int minimum)
    {
        bool[,] withheld = new bool[outcomes, members.Subgroups.Count];
        for (int outcome = 0; outcome < outcomes; outcome++)
        {
            foreach (var point in points)
            {
                // All learners are withheld where the whole is too small: one subgroup of everybody says so.
                Mark(withheld, outcome, point, members.Learners, (0, 1), minimum);
                foreach (var attribute in members.Attributes)
                {
                    Mark(withheld, outcome, point, members.Learners, attribute, minimum);
                }
            }
        }

        return withheld;
    }

    private static void Mark(bool[,] withheld, int outcome, PointSums point, int[] learners, (int First, int Count) of, int minimum)
    {
        int[] all = [.. learners.Skip(of.First).Take(of.Count)];
        int[] counted = [.. Enumerable.Range(of.First, of.Count).Select(s => point.Counted(outcome, s))];
        var marks = SubgroupSuppression.Withheld(all, counted, minimum);
        for (int i = 0; i < of.Count; i++)
        {
            withheld[outcome, of.First + i] |= marks[i];
        }
    }
}
