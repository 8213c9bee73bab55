using Cbe.Sdk.Evaluation.Columnar.Steps;

namespace Cbe.Sdk.Evaluation.Columnar;

/// <summary>The steps that lead to what is read in the end.</summary>
internal static class LiveSteps
{
    public static IReadOnlyList<LaneStep> Of(IReadOnlyList<LaneStep> steps, IEnumerable<Register?> outputs)
    {
        var read = outputs.OfType<Register>().ToHashSet();
        return Live(steps, read);
    }

    private static List<LaneStep> Live(IReadOnlyList<LaneStep> steps, HashSet<Register> read)
    {
        var live = new List<LaneStep>();
        foreach (var step in steps.Reverse())
        {
            bool isLive = step is LoopStep loop ? IsLive(loop, read) : read.Contains(step.Result) || (step.Also is not null && read.Contains(step.Also));
            if (isLive)
            {
                live.Add(step);
                read.UnionWith(step.Reads.OfType<Register>());
            }
        }

        live.Reverse();
        return live;
    }

    /// <summary>What a turn of a loop writes, a later turn may read: a body is looked at until nothing more is read.</summary>
    private static bool IsLive(LoopStep step, HashSet<Register> read)
    {
        List<LaneStep> live;
        int before;
        do
        {
            before = read.Count;
            live = Live(step.Loop.Body, read);
        }
        while (read.Count != before);

        step.Loop.Body.Clear();
        step.Loop.Body.AddRange(live);
        return live.Count > 0;
    }
}
