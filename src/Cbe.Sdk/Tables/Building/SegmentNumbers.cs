namespace Cbe.Sdk.Tables;

/// <summary>Numbers the cases of segments anew.</summary>
internal static unsafe class SegmentNumbers
{
    /// <summary>Of segments that nobody else has yet.</summary>
    public static void Shift(IEnumerable<EvidenceSegment> segments, int by)
    {
        foreach (var segment in segments)
        {
            foreach (ref int number in new Span<int>(segment.CaseOf, segment.Lanes))
            {
                number += number >= 0 ? by : 0;
            }
        }
    }

    /// <summary>The same segments in which some learners' lanes are dead and all others' numbers close the gaps. Columns are shared.</summary>
    public static EvidenceSegment[] Without(EvidenceSegment[] segments, TableIndex index, HashSet<int> learners)
    {
        int[] numbers = new int[index.Cases];
        int next = 0;
        for (int l = 0; l < index.Learners; l++)
        {
            for (int c = index.FirstCase[l]; c < index.FirstCase[l + 1]; c++)
            {
                numbers[c] = learners.Contains(l) ? -1 : next++;
            }
        }

        return Array.ConvertAll(segments, s => s.WithNumbers(numbers));
    }
}
