using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Compares numbers with numbers.</summary>
internal sealed unsafe record CompareStep(ComparisonOperator Operator, Register Left, Register Right) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Left, Right];

    public override void Run(LaneWorkspace w) => w.Kernels.Compare(Operator, w.Numbers(Left), w.Numbers(Right), w.Masks(Result), w.Rows(Result));
}
