using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>Compares numbers with one value.</summary>
internal sealed unsafe record CompareImmediateStep(ComparisonOperator Operator, Register Left, Immediate Right) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Left];

    public override void Run(LaneWorkspace w) => w.Kernels.Compare(Operator, w.Numbers(Left), w.Resolve(Right), w.Masks(Result), w.Rows(Result));
}
