namespace Cbe.Sdk.Evaluation.Columnar.Steps;

/// <summary>One value for all.</summary>
internal sealed unsafe record ImmediateStep(Immediate Value, LaneFrame? Frame) : LaneStep
{
    public override IEnumerable<Register?> Reads => [];

    public override void Run(LaneWorkspace w) => new Span<long>(w.Numbers(Result), w.Rows(Result) * LaneWorkspace.Lanes).Fill(w.Resolve(Value));
}
