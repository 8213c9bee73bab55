using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>What a frame holds while a block of tiles is evaluated. The columns begin at the first row of the block.</summary>
internal sealed class FrameState
{
    /// <summary>The tiles with their rows, counted from the beginning of the block.</summary>
    public Tile[] Tiles { get; set; } = [];

    /// <summary>The rows of all tiles of the block.</summary>
    public int Rows { get; set; }

    /// <summary>The columns that the program reads, in the order of <see cref="LaneFrame.Columns"/>.</summary>
    public LaneColumn[] Columns { get; set; } = [];
}
