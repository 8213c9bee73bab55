namespace Cbe.Sdk.Tables;

/// <summary>Finds the lane of a case. The cases of a segment are all before those of the next.</summary>
internal sealed unsafe class SegmentMap
{
    private readonly EvidenceSegment[] _segments;
    private readonly int[] _first;
    private readonly int[]?[] _lanes;

    public SegmentMap(EvidenceSegment[] segments)
    {
        _segments = segments;
        _first = new int[segments.Length];
        _lanes = new int[]?[segments.Length];
        int before = 0;
        for (int s = 0; s < segments.Length; s++)
        {
            // Of a segment without a living case nobody asks; it begins where the one before it ends.
            var (first, last) = Limits(segments[s]);
            _first[s] = last < 0 ? before : first;
            before = last < 0 ? before : last + 1;
        }
    }

    public (int Segment, int Lane) PlaceOf(int caseNumber)
    {
        int s = Array.BinarySearch(_first, caseNumber);
        s = s < 0 ? ~s - 1 : s;

        // Where dead segments begin at the same case, the one that holds it is the last of them or before it.
        while (s + 1 < _first.Length && _first[s + 1] == caseNumber)
        {
            s++;
        }

        for (; s >= 0; s--)
        {
            int[] lanes = _lanes[s] ??= LanesOf(s);
            int at = caseNumber - _first[s];
            if (at < lanes.Length && lanes[at] >= 0)
            {
                return (s, lanes[at]);
            }
        }

        throw new ArgumentOutOfRangeException(nameof(caseNumber), caseNumber, "The table has no such case.");
    }

    private int[] LanesOf(int segment)
    {
        var (first, last) = Limits(_segments[segment]);
        int[] lanes = new int[last < 0 ? 0 : last - first + 1];
        Array.Fill(lanes, -1);
        for (int lane = 0; lane < _segments[segment].Lanes; lane++)
        {
            if (_segments[segment].CaseOf[lane] is >= 0 and var number)
            {
                lanes[number - first] = lane;
            }
        }

        return lanes;
    }

    private static (int First, int Last) Limits(EvidenceSegment segment)
    {
        var (first, last) = (int.MaxValue, -1);
        foreach (int number in new ReadOnlySpan<int>(segment.CaseOf, segment.Lanes))
        {
            first = number >= 0 ? Math.Min(first, number) : first;
            last = Math.Max(last, number);
        }

        return (first, last);
    }
}
