using Cbe.Sdk.Language.Bound;

namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>The estimate of a mastery method from a case's selected numbers, oldest first, and (in <see cref="LaneStep.Also"/>) where it has one.</summary>
internal sealed unsafe record EstimateStep(MasteryMethod Method, MethodCall Call, ItemNumbers Of, Register Selected) : LaneStep
{
    public override IEnumerable<Register?> Reads => [Of.Register, Selected];

    public override void Run(LaneWorkspace w) => throw new NotImplementedException();
}
