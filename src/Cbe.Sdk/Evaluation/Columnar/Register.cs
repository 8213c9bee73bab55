namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>A place for what one step of a program makes. It is a mask (64 lanes in 64 bits) or numbers (64 of 64 bits), one for each row of a frame or for each tile.</summary>
/// <param name="id">Its number in the program.</param>
/// <param name="isMask">Whether it holds masks.</param>
/// <param name="frame">The frame whose rows it follows; null for one value for each case.</param>
/// <param name="depth">In how many loops over items it is made; what is made outside of loops is there in all of them.</param>
internal sealed class Register(int id, bool isMask, LaneFrame? frame, int depth)
{
    public int Id { get; } = id;

    public bool IsMask { get; } = isMask;

    public LaneFrame? Frame { get; } = frame;

    public int Depth { get; } = depth;

    /// <summary>Bytes of one row.</summary>
    public int RowSize => IsMask ? sizeof(ulong) : LaneWorkspace.Lanes * sizeof(long);
}
