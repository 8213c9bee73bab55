namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>A mask of all lanes, or of none.</summary>
internal sealed unsafe record ImmediateMaskStep(bool Value, LaneFrame? Frame) : LaneStep
{
    public override IEnumerable<Register?> Reads => [];

    public override bool IsConstant => true;

    public override void Run(LaneWorkspace w) => new Span<ulong>(w.Masks(Result), w.Room(Result)).Fill(Value ? ulong.MaxValue : 0);
}
