using Cbe.Sdk.Analysis.Deciding;

namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>Counts how each decision comes out by both packs, and how levels move.</summary>
internal static class OutcomeChanges
{
    public static IEnumerable<OutcomeChange> Of(PopulationDecisions old, PopulationDecisions now, CaseAlignment alignment, SharedOutcomes shared)
    {
        foreach (var (outcome, before, after) in shared.All)
        {
            long[,] counts = new long[4, 4];
            var (olds, news) = (old.Cases.Answers[before], now.Cases.Answers[after]);
            for (int i = 0; i < alignment.Count; i++)
            {
                counts[Code(olds, alignment.Old[i]), Code(news, alignment.New[i])]++;
            }

            long[] rows = [.. Enumerable.Range(0, 4).Select(r => Enumerable.Range(0, 4).Sum(c => counts[r, c]))];
            long[] columns = [.. Enumerable.Range(0, 4).Select(c => Enumerable.Range(0, 4).Sum(r => counts[r, c]))];
            long same = Enumerable.Range(0, 4).Sum(c => counts[c, c]);
            long nowMet = columns[2] - counts[2, 2];
            long noLonger = rows[2] - counts[2, 2];
            yield return new(outcome, Tally(rows), Tally(columns), nowMet, noLonger, alignment.Count - same - nowMet - noLonger);
        }
    }

    public static IReadOnlyList<LevelMove> Levels(PopulationDecisions old, PopulationDecisions now, CaseAlignment alignment)
    {
        var counts = new Dictionary<(int Old, int New), long>();
        for (int i = 0; i < alignment.Count; i++)
        {
            if (!IsCredential(old, alignment.Old[i]) && !IsCredential(now, alignment.New[i]))
            {
                var key = (Key(old.Cases, alignment.Old[i]), Key(now.Cases, alignment.New[i]));
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        return [.. counts.OrderBy(c => c.Key).Select(c => new LevelMove(LevelWords.Of(old.Engine, Ranks(c.Key.Old)), LevelWords.Of(now.Engine, Ranks(c.Key.New)), c.Value))];
    }

    private static bool IsCredential(PopulationDecisions decisions, int row) =>
        row >= 0 && decisions.IsWhole && decisions.LevelRanks(row) is null && decisions.Outcomes.Index().Any(o => o.Item.OfCredential && decisions.Answer(row, o.Index) is not null);

    /// <summary>No evidence first, then by what is surely reached.</summary>
    private static int Key(CaseColumns cases, int row) => row < 0 || cases.Ranks(row) is not var (least, most) ? -1 : (least << 8) | most;

    private static (int Least, int Most)? Ranks(int key) => key < 0 ? null : (key >> 8, key & 255);

    private static int Code(sbyte[] answers, int row) => row < 0 ? 3 : answers[row] + 1;

    /// <summary>Codes are those of the answers plus one: not met, insufficient, met, not asked.</summary>
    private static AnswerTally Tally(long[] counts) => new(counts[2], counts[0], counts[1], counts[3]);
}
