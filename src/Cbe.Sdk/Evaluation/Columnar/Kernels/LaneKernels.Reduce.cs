namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

internal unsafe partial class LaneKernels
{
    /// <summary>How many are selected in each lane.</summary>
    public virtual void Count(ulong* selected, int n, long* counts)
    {
        new Span<long>(counts, Lanes).Clear();
        for (int row = 0; row < n; row++)
        {
            for (int lane = 0; lane < Lanes; lane++)
            {
                counts[lane] += (long)(selected[row] >> lane & 1);
            }
        }
    }

    /// <summary>The lanes in which at least so many are selected.</summary>
    public virtual ulong CountAtLeast(ulong* selected, int n, int least)
    {
        if (least == 1)
        {
            return Any(selected, n);
        }

        var counter = new LaneCounter(least);
        for (int row = 0; row < n; row++)
        {
            counter.Add(selected[row]);
        }

        return counter.Reached;
    }

    /// <summary>The lanes in which one is selected.</summary>
    public virtual ulong Any(ulong* selected, int n)
    {
        ulong any = 0;
        for (int row = 0; row < n; row++)
        {
            any |= selected[row];
        }

        return any;
    }

    /// <summary>The lanes in which a and b are set in one row.</summary>
    public virtual ulong AnyOf(ulong* a, ulong* b, int n)
    {
        ulong any = 0;
        for (int row = 0; row < n; row++)
        {
            any |= a[row] & b[row];
        }

        return any;
    }

    /// <summary>The lanes in which a row has a without b; where there is none, every a is b.</summary>
    public virtual ulong AnyOutside(ulong* a, ulong* b, int n)
    {
        ulong any = 0;
        for (int row = 0; row < n; row++)
        {
            any |= a[row] & ~b[row];
        }

        return any;
    }

    /// <summary>The bit of <paramref name="of"/> in the last selected row; not set where none is selected.</summary>
    public virtual ulong LastOf(ulong* selected, ulong* of, int n)
    {
        ulong open = ulong.MaxValue;
        ulong result = 0;
        for (int row = n - 1; row >= 0 && open != 0; row--)
        {
            result |= open & selected[row] & of[row];
            open &= ~selected[row];
        }

        return result;
    }

    /// <summary>The bit of <paramref name="of"/> in the first selected row; not set where none is selected.</summary>
    public virtual ulong FirstOf(ulong* selected, ulong* of, int n)
    {
        ulong open = ulong.MaxValue;
        ulong result = 0;
        for (int row = 0; row < n && open != 0; row++)
        {
            result |= open & selected[row] & of[row];
            open &= ~selected[row];
        }

        return result;
    }

    /// <summary>Of the selected the last <paramref name="k"/>.</summary>
    public virtual void SelectLast(ulong* selected, int n, int k, ulong* result)
    {
        var counter = new LaneCounter(k);
        for (int row = n - 1; row >= 0; row--)
        {
            ulong bits = selected[row];
            result[row] = bits & ~counter.Reached;
            counter.Add(bits);
        }
    }

    /// <summary>Of the selected the first <paramref name="k"/>.</summary>
    public virtual void SelectFirst(ulong* selected, int n, int k, ulong* result)
    {
        var counter = new LaneCounter(k);
        for (int row = 0; row < n; row++)
        {
            ulong bits = selected[row];
            result[row] = bits & ~counter.Reached;
            counter.Add(bits);
        }
    }

    /// <summary>The selected without the first <paramref name="k"/>.</summary>
    public virtual void SkipFirst(ulong* selected, int n, int k, ulong* result)
    {
        var counter = new LaneCounter(k);
        for (int row = 0; row < n; row++)
        {
            ulong bits = selected[row];
            result[row] = bits & counter.Reached;
            counter.Add(bits);
        }
    }
}
