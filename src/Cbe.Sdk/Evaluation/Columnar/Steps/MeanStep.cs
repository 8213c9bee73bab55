namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>A sum divided by how many there were, rounded once.</summary>
internal sealed unsafe record MeanStep(Register Sums, Register Counts) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Sums, Counts];

    public override void Run(LaneWorkspace w) => w.Kernels.DivideSums(w.Numbers(Sums), w.Numbers(Counts), w.Numbers(Result), w.Tiles);
}
