namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>One of the values by which items are put in order.</summary>
/// <param name="Value">The value.</param>
/// <param name="Known">Where there is one; null for everywhere. Items without come first.</param>
/// <param name="IsText">Whether it is the number of a text: texts stand in their ordinal order.</param>
internal sealed record SortKey(Register Value, Register? Known, bool IsText);

/// <summary>The keys of a sort, the first first; equal when all keys are.</summary>
internal sealed class SortKeys(IReadOnlyList<SortKey> keys) : IEquatable<SortKeys>
{
    public IReadOnlyList<SortKey> All { get; } = keys;

    public bool Equals(SortKeys? other) => other is not null && All.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as SortKeys);

    public override int GetHashCode() => All.Count == 0 ? 0 : HashCode.Combine(All.Count, All[0]);
}

/// <summary>An order of a case's items by several values: which row stands where, and (in <see cref="LaneStep.Also"/>) where one stands. It is stable.</summary>
internal sealed unsafe record SortStep(SortKeys Keys, Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Selected, .. Keys.All.SelectMany(k => new[] { k.Value, k.Known })];

    public override void Run(LaneWorkspace w)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        Span<int> room = stackalloc int[LaneScan.Most];
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            new Span<ulong>(w.Masks(Also!) + first, rows).Clear();
            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                using var scan = new LaneScan(w.Masks(Selected) + first, rows, lane, room);
                Sort(w, first, lane, scan.Rows);
                for (int i = 0; i < scan.Rows.Length; i++)
                {
                    w.Numbers(Result)[((long)(first + i) * LaneWorkspace.Lanes) + lane] = first + scan.Rows[i];
                    w.Masks(Also!)[first + i] |= 1UL << lane;
                }
            }
        }
    }

    /// <summary>Rows come nearly in order: each is moved back to its place.</summary>
    private void Sort(LaneWorkspace w, int first, int lane, Span<int> rows)
    {
        for (int i = 1; i < rows.Length; i++)
        {
            int row = rows[i];
            int at = i;
            for (; at > 0 && Compare(w, first + rows[at - 1], first + row, lane) > 0; at--)
            {
                rows[at] = rows[at - 1];
            }

            rows[at] = row;
        }
    }

    private int Compare(LaneWorkspace w, int a, int b, int lane)
    {
        for (int k = 0; k < Keys.All.Count; k++)
        {
            var key = Keys.All[k];
            bool hasA = key.Known is null || (w.Masks(key.Known)[a] >> lane & 1) != 0;
            bool hasB = key.Known is null || (w.Masks(key.Known)[b] >> lane & 1) != 0;
            if (!hasA || !hasB)
            {
                if (hasA != hasB)
                {
                    return hasA ? 1 : -1;
                }

                continue;
            }

            long x = w.Numbers(key.Value)[((long)a * LaneWorkspace.Lanes) + lane];
            long y = w.Numbers(key.Value)[((long)b * LaneWorkspace.Lanes) + lane];
            if (x != y)
            {
                return key.IsText ? w.Texts.CompareTexts(x, y) : x < y ? -1 : 1;
            }
        }

        return 0;
    }
}
