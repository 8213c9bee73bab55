namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>A mask turned round.</summary>
internal sealed unsafe record NotStep(Register Mask) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Mask];

    public override void Run(LaneWorkspace w) => w.Kernels.Not(w.Masks(Mask), w.Masks(Result), w.Rows(Result));
}
