namespace Cbe.Sdk.Evaluation.Columnar.Kernels;

/// <summary>Some of the selected, counted from one end of a tile.</summary>
internal unsafe partial class LaneKernels
{
    /// <summary>Of the selected the last <paramref name="k"/>. The result may take the place of the selection.</summary>
    public void SelectLast(ulong* selected, int n, int k, ulong* result) => Cut(selected, n, k, result, n - 1, -1, keep: 0);

    /// <summary>Of the selected the first <paramref name="k"/>. The result may take the place of the selection.</summary>
    public void SelectFirst(ulong* selected, int n, int k, ulong* result) => Cut(selected, n, k, result, 0, 1, keep: 0);

    /// <summary>The selected without the first <paramref name="k"/>. The result may take the place of the selection.</summary>
    public void SkipFirst(ulong* selected, int n, int k, ulong* result) => Cut(selected, n, k, result, 0, 1, keep: ulong.MaxValue);

    /// <summary>Keeps those before the limit (<paramref name="keep"/> 0) or those behind it (all ones).</summary>
    private static void Cut(ulong* selected, int n, int k, ulong* result, int row, int step, ulong keep)
    {
        if (k <= 0 || k >= n)
        {
            bool all = k <= 0 == (keep != 0);
            for (int i = 0; i < n; i++)
            {
                result[i] = all ? selected[i] : 0;
            }
        }
        else if (k == 1)
        {
            Cut(selected, n, result, row, step, keep, new LaneCounter0());
        }
        else if (k == 2)
        {
            Cut(selected, n, result, row, step, keep, new LaneCounter1());
        }
        else if (k <= 4)
        {
            Cut(selected, n, result, row, step, keep, new LaneCounter2(k));
        }
        else
        {
            Cut(selected, n, result, row, step, keep, new LaneCounterMany(k));
        }
    }

    private static void Cut<TCounter>(ulong* selected, int n, ulong* result, int row, int step, ulong keep, TCounter counter)
        where TCounter : struct, ILaneCounter
    {
        ulong reached = 0;
        for (int left = n; left > 0; left--, row += step)
        {
            ulong bits = selected[row];
            result[row] = bits & (reached ^ ~keep);
            reached |= counter.Add(bits);
        }
    }
}
