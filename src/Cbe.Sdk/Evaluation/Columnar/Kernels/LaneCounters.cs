using System.Numerics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>
/// Counts to a limit in every lane at once: plane j holds bit j of all 64 counters. The counters start so far up that the
/// last of <c>least</c> ones makes them overflow, and what overflows has reached the limit. A counter with few planes
/// stays in registers.
/// </summary>
internal interface ILaneCounter
{
    /// <summary>Counts one in the selected lanes, and says which of them overflow.</summary>
    ulong Add(ulong selected);
}

/// <summary>To 1.</summary>
internal readonly struct LaneCounter0 : ILaneCounter
{
    public ulong Add(ulong selected) => selected;
}

/// <summary>To 2.</summary>
internal struct LaneCounter1 : ILaneCounter
{
    private ulong _ones;

    public ulong Add(ulong selected)
    {
        ulong carry = _ones & selected;
        _ones ^= selected;
        return carry;
    }
}

/// <summary>To 3 or 4.</summary>
internal struct LaneCounter2(int least) : ILaneCounter
{
    private ulong _ones = least == 3 ? ulong.MaxValue : 0;
    private ulong _twos;

    public ulong Add(ulong selected)
    {
        ulong carry = _ones & selected;
        _ones ^= selected;
        ulong overflow = _twos & carry;
        _twos ^= carry;
        return overflow;
    }
}

/// <summary>To any number up to 2^30.</summary>
internal unsafe struct LaneCounterMany : ILaneCounter
{
    private fixed ulong _planes[30];
    private readonly int _count;

    public LaneCounterMany(int least)
    {
        _count = 32 - BitOperations.LeadingZeroCount((uint)least - 1);
        uint start = (1u << _count) - (uint)least;
        for (int j = 0; j < _count; j++)
        {
            _planes[j] = (start >> j & 1) != 0 ? ulong.MaxValue : 0;
        }
    }

    public ulong Add(ulong selected)
    {
        for (int j = 0; j < _count && selected != 0; j++)
        {
            ulong plane = _planes[j];
            _planes[j] = plane ^ selected;
            selected &= plane;
        }

        return selected;
    }
}
