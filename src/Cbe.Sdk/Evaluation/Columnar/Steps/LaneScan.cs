using System.Buffers;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The rows of one lane that are selected, to be sorted.</summary>
internal unsafe ref struct LaneScan
{
    /// <summary>How many rows find room without borrowing an array.</summary>
    public const int Most = 256;

    private readonly int[]? _borrowed;
    private readonly Span<int> _rows;

    public LaneScan(ulong* selected, int rows, int lane, Span<int> room)
    {
        _borrowed = rows > room.Length ? ArrayPool<int>.Shared.Rent(rows) : null;
        var all = _borrowed ?? room;
        int count = 0;
        for (int row = 0; row < rows; row++)
        {
            if ((selected[row] >> lane & 1) != 0)
            {
                all[count++] = row;
            }
        }

        _rows = all[..count];
    }

    /// <summary>The rows.</summary>
    public readonly Span<int> Rows => _rows;

    /// <summary>Puts the rows in the order of their numbers; rows with the same number keep their order.</summary>
    /// <param name="numbers">The number of row 0; those of later rows stand 64 apart.</param>
    /// <param name="sign">-1 for the greatest first.</param>
    public readonly void SortBy(long* numbers, int sign = 1)
    {
        var rows = _rows;
        for (int i = 1; i < rows.Length && rows.Length <= Few; i++)
        {
            int row = rows[i];
            long number = numbers[(long)row * LaneWorkspace.Lanes];
            int at = i;
            for (; at > 0 && sign * Compare(numbers[(long)rows[at - 1] * LaneWorkspace.Lanes], number) > 0; at--)
            {
                rows[at] = rows[at - 1];
            }

            rows[at] = row;
        }

        if (rows.Length > Few)
        {
            rows.Sort(new ByNumber((nint)numbers, sign));
        }
    }

    public readonly void Dispose()
    {
        if (_borrowed is not null)
        {
            ArrayPool<int>.Shared.Return(_borrowed);
        }
    }

    /// <summary>Up to so many rows it is quickest to put each in its place.</summary>
    private const int Few = 32;

    private static int Compare(long a, long b) => a < b ? -1 : a > b ? 1 : 0;

    private readonly struct ByNumber(nint numbers, int sign) : IComparer<int>
    {
        public int Compare(int x, int y)
        {
            long* at = (long*)numbers;
            int order = sign * LaneScan.Compare(at[(long)x * LaneWorkspace.Lanes], at[(long)y * LaneWorkspace.Lanes]);
            return order != 0 ? order : x - y;
        }
    }
}
