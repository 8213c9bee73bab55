namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>What is made of the numbers of a case's items.</summary>
internal enum TileNumber
{
    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The least.</summary>
    Minimum,

    /// <summary>The greatest.</summary>
    Maximum,

    /// <summary>The first.</summary>
    First,

    /// <summary>The last.</summary>
    Last,
}

/// <summary>One number for each case from numbers of its items that are selected; where none is, the number means nothing, but a sum is 0.</summary>
internal sealed unsafe record TileNumberStep(TileNumber What, ItemNumbers Of, Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of.Register, Selected];

    public override void Run(LaneWorkspace w)
    {
        int* narrow = Of.Narrow(w);
        if (narrow is not null)
        {
            Narrow(w, narrow);
        }
        else
        {
            Wide(w, Of.Wide(w));
        }
    }

    private void Narrow(LaneWorkspace w, int* of)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        long most = What == TileNumber.Sum ? Of.Most(w) : 0;
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            int* numbers = of + ((long)first * LaneWorkspace.Lanes);
            ulong* selected = w.Masks(Selected) + first;
            long* result = w.Numbers(Result) + (t * LaneWorkspace.Lanes);
            switch (What)
            {
                case TileNumber.Sum:
                    w.Kernels.Sum(numbers, selected, rows, most, result);
                    break;
                case TileNumber.Minimum:
                    w.Kernels.Least(numbers, selected, rows, result);
                    break;
                case TileNumber.Maximum:
                    w.Kernels.Greatest(numbers, selected, rows, result);
                    break;
                case TileNumber.First:
                    w.Kernels.First(numbers, selected, rows, result);
                    break;
                default:
                    w.Kernels.Last(numbers, selected, rows, result);
                    break;
            }
        }
    }

    private void Wide(LaneWorkspace w, long* of)
    {
        var tiles = w.Frames[Selected.Frame!.Id].Tiles;
        for (int t = 0; t < w.Tiles; t++)
        {
            var (first, rows) = tiles[t];
            long* numbers = of + ((long)first * LaneWorkspace.Lanes);
            ulong* selected = w.Masks(Selected) + first;
            long* result = w.Numbers(Result) + (t * LaneWorkspace.Lanes);
            switch (What)
            {
                case TileNumber.Sum:
                    w.Kernels.Sum(numbers, selected, rows, result);
                    break;
                case TileNumber.Minimum:
                    w.Kernels.Least(numbers, selected, rows, result);
                    break;
                case TileNumber.Maximum:
                    w.Kernels.Greatest(numbers, selected, rows, result);
                    break;
                case TileNumber.First:
                    w.Kernels.First(numbers, selected, rows, result);
                    break;
                default:
                    w.Kernels.Last(numbers, selected, rows, result);
                    break;
            }
        }
    }
}
