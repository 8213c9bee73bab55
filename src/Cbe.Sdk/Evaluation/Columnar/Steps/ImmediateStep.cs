namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>One value for all.</summary>
internal sealed unsafe record ImmediateStep(Immediate Value, LaneFrame? Frame) : LaneStep
{
    public override IEnumerable<Register?> Reads => [];

    public override bool IsConstant => true;

    public override void Run(LaneWorkspace w) => new Span<long>(w.Numbers(Result), w.Room(Result) * LaneWorkspace.Lanes).Fill(w.Resolve(Value));
}
