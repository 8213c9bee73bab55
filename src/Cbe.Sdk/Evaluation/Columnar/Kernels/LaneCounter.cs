using System.Numerics;

namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>
/// Counts to a limit in every lane at once: plane j holds bit j of all 64 counters. The counters start so far up that the
/// last of <c>least</c> ones makes them overflow, and what overflows has reached the limit.
/// </summary>
internal unsafe struct LaneCounter
{
    private fixed ulong _planes[31];
    private readonly int _count;

    public LaneCounter(int least)
    {
        _count = least <= 1 ? 0 : 32 - BitOperations.LeadingZeroCount((uint)least - 1);
        uint start = (1u << _count) - (uint)Math.Max(least, 1);
        for (int j = 0; j < _count; j++)
        {
            _planes[j] = (start >> j & 1) != 0 ? ulong.MaxValue : 0;
        }

        Reached = least <= 0 ? ulong.MaxValue : 0;
    }

    /// <summary>The lanes that have reached the limit.</summary>
    public ulong Reached { get; private set; }

    /// <summary>Counts one in the selected lanes.</summary>
    public void Add(ulong selected)
    {
        for (int j = 0; j < _count && selected != 0; j++)
        {
            ulong plane = _planes[j];
            _planes[j] = plane ^ selected;
            selected &= plane;
        }

        Reached |= selected;
    }
}
