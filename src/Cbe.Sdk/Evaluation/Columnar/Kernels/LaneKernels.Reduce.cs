namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>Masks of one tile to one mask. They are plain code at every width: one register of the processor holds all lanes of a row.</summary>
internal unsafe partial class LaneKernels
{
    /// <summary>The lanes in which at least so many are selected.</summary>
    public ulong CountAtLeast(ulong* selected, int n, int least) =>
        least > n ? 0
        : least <= 0 ? ulong.MaxValue
        : least == 1 ? Any(selected, n)
        : least == 2 ? CountAtLeast(selected, n, new LaneCounter1())
        : least <= 4 ? CountAtLeast(selected, n, new LaneCounter2(least))
        : CountAtLeast(selected, n, new LaneCounterMany(least));

    /// <summary>The lanes in which one is selected.</summary>
    public ulong Any(ulong* selected, int n)
    {
        ulong any = 0;
        for (int row = 0; row < n; row++)
        {
            any |= selected[row];
        }

        return any;
    }

    /// <summary>The lanes in which a and b are set in one row.</summary>
    public ulong AnyOf(ulong* a, ulong* b, int n)
    {
        ulong any = 0;
        for (int row = 0; row < n; row++)
        {
            any |= a[row] & b[row];
        }

        return any;
    }

    /// <summary>The lanes in which a row has a without b; where there is none, every a is b.</summary>
    public ulong AnyOutside(ulong* a, ulong* b, int n)
    {
        ulong any = 0;
        for (int row = 0; row < n; row++)
        {
            any |= a[row] & ~b[row];
        }

        return any;
    }

    /// <summary>The bit of <paramref name="of"/> in the last selected row; not set where none is selected.</summary>
    public ulong LastOf(ulong* selected, ulong* of, int n)
    {
        ulong open = ulong.MaxValue;
        ulong result = 0;
        for (int row = n - 1; row >= 0; row--)
        {
            result |= open & selected[row] & of[row];
            open &= ~selected[row];

            // To look for an end in every row costs more than a few rows too many.
            if ((row & 15) == 0 && open == 0)
            {
                break;
            }
        }

        return result;
    }

    /// <summary>The bit of <paramref name="of"/> in the first selected row; not set where none is selected.</summary>
    public ulong FirstOf(ulong* selected, ulong* of, int n)
    {
        ulong open = ulong.MaxValue;
        ulong result = 0;
        for (int row = 0; row < n; row++)
        {
            result |= open & selected[row] & of[row];
            open &= ~selected[row];
            if ((row & 15) == 15 && open == 0)
            {
                break;
            }
        }

        return result;
    }

    private static ulong CountAtLeast<TCounter>(ulong* selected, int n, TCounter counter)
        where TCounter : struct, ILaneCounter
    {
        ulong reached = 0;
        for (int row = 0; row < n; row++)
        {
            reached |= counter.Add(selected[row]);
        }

        return reached;
    }
}
