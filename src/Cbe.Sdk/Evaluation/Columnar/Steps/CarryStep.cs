namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>At the end of a turn of a loop: what is carried becomes what the turn made of it, in cases that have an item here.</summary>
internal sealed unsafe record CarryStep(Register Carried, Register Next, Register Present, LaneLoop Loop) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Carried, Next, Present];

    public override int LoopDepth => Loop.Depth;

    public override void Run(LaneWorkspace w)
    {
        if (!Carried.IsMask)
        {
            w.Kernels.Select(w.Masks(Present), w.Numbers(Next), w.Numbers(Carried), w.Numbers(Carried), w.Tiles);
            return;
        }

        for (int t = 0; t < w.Tiles; t++)
        {
            ulong here = w.Masks(Present)[t];
            w.Masks(Carried)[t] = (w.Masks(Next)[t] & here) | (w.Masks(Carried)[t] & ~here);
        }
    }
}
