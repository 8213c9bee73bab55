namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>What is done to a block of cases to answer rules about them: steps in order, without branches. Immutable; many threads run it, each in a workspace of its own.</summary>
internal sealed class LaneProgram
{
    private readonly Dictionary<string, int> _texts;

    public LaneProgram(IReadOnlyList<LaneStep> steps, IReadOnlyList<Register> registers, IReadOnlyList<LaneFrame> frames, IReadOnlyList<string> texts)
    {
        Steps = [.. steps.Where(s => !s.IsConstant)];
        Constants = [.. steps.Where(s => s.IsConstant)];
        Registers = registers;
        Frames = frames;
        Texts = texts;
        _texts = texts.Select((t, i) => (t, i)).ToDictionary(x => x.t, x => x.i, StringComparer.Ordinal);
    }

    /// <summary>What is done for every block.</summary>
    public LaneStep[] Steps { get; }

    /// <summary>What is done once.</summary>
    public LaneStep[] Constants { get; }

    public IReadOnlyList<Register> Registers { get; }

    public IReadOnlyList<LaneFrame> Frames { get; }

    /// <summary>The texts that rules compare with; a table gives them numbers.</summary>
    public IReadOnlyList<string> Texts { get; }

    public int TextAt(string text) => _texts[text];

    /// <summary>Runs it over the block for which the workspace has been made ready.</summary>
    public void Run(LaneWorkspace workspace)
    {
        foreach (var step in Steps)
        {
            step.Run(workspace);
        }
    }
}
