using Cbe.Sdk.Evaluation.Columnar;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Takes what a program left in its registers for a block of tiles.</summary>
internal sealed unsafe class DecisionSink(CaseOutputs outputs)
{
    /// <param name="w">The workspace in which the program has run.</param>
    /// <param name="into">Where to put it.</param>
    /// <param name="tile">The first tile of the block.</param>
    /// <param name="row">Its first row.</param>
    /// <param name="rows">The rows of the block.</param>
    public void Take(LaneWorkspace w, SegmentDecisions into, int tile, int row, int rows)
    {
        int tiles = w.Tiles;
        for (int r = 0; r < outputs.Rules.Count; r++)
        {
            var answer = outputs.Rules[r].Answer;
            Masks(w, answer.Met, into.Met[r], tile, tiles);
            Masks(w, answer.NotMet!, into.NotMet[r], tile, tiles);
        }

        Masks(w, outputs.SpokenOf, into.SpokenOf, tile, tiles);
        Masks(w, outputs.Asked, into.Asked, tile, tiles);
        Masks(w, outputs.Progress.Known, into.Known, tile, tiles);
        Masks(w, outputs.Overridden, into.Overridden, tile, tiles);
        Masks(w, outputs.Provisional, into.Provisional, tile, tiles);
        Ranks(w, outputs.Progress.Low, into.Least, tile, tiles);
        Ranks(w, outputs.Progress.High ?? outputs.Progress.Low, into.Most, tile, tiles);
        Masks(w, outputs.Visible, into.Visible, row, rows);
        Masks(w, outputs.Admitted, into.Admitted, row, rows);
        if (into.Scores.Length > 0)
        {
            Masks(w, outputs.MasteryScore.Known, into.Scored, tile, tiles);
            new ReadOnlySpan<long>(w.Numbers(outputs.MasteryScore.Low), tiles * LaneWorkspace.Lanes).CopyTo(into.Scores.AsSpan(tile * LaneWorkspace.Lanes));
            Masks(w, outputs.MasteryLevel.Known, into.LevelScored, tile, tiles);
            Ranks(w, outputs.MasteryLevel.Low, into.MasteryLeast, tile, tiles);
            Ranks(w, outputs.MasteryLevel.High ?? outputs.MasteryLevel.Low, into.MasteryMost, tile, tiles);
        }
    }

    private static void Masks(LaneWorkspace w, Register? register, ulong[] into, int tile, int tiles)
    {
        if (register is not null)
        {
            new ReadOnlySpan<ulong>(w.Masks(register), tiles).CopyTo(into.AsSpan(tile));
        }
    }

    private static void Ranks(LaneWorkspace w, Register register, byte[] into, int tile, int tiles)
    {
        fixed (byte* to = into)
        {
            w.Kernels.Narrow(w.Numbers(register), to + (tile * LaneWorkspace.Lanes), tiles);
        }
    }
}
