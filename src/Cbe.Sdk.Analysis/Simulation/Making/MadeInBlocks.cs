using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Analysis.Simulation.Making;

/// <summary>Learners made in blocks on several threads, given out in their order; no more than a few blocks are held at a time.</summary>
internal static class MadeInBlocks
{
    private const int Block = 512;

    public static IEnumerable<T> Of<T>(int learners, LearnerMaker maker, Func<LearnerRecord, T> turn, int threads, IProgress<AnalysisProgress>? progress, CancellationToken cancellationToken)
    {
        var ahead = new Queue<Task<T[]>>();
        int blocks = (learners + Block - 1) / Block, next = 0, done = 0;
        while (next < blocks || ahead.Count > 0)
        {
            while (next < blocks && ahead.Count < 2 * threads)
            {
                int first = next++ * Block;
                ahead.Enqueue(Task.Run(() => Make(first, Math.Min(Block, learners - first), maker, turn), cancellationToken));
            }

            cancellationToken.ThrowIfCancellationRequested();
            var made = ahead.Dequeue().GetAwaiter().GetResult();
            done += made.Length;
            progress?.Report(new("making learners", done, learners));
            foreach (var one in made)
            {
                yield return one;
            }
        }
    }

    private static T[] Make<T>(int first, int count, LearnerMaker maker, Func<LearnerRecord, T> turn)
    {
        var made = new T[count];
        for (int i = 0; i < count; i++)
        {
            made[i] = turn(maker.Make(first + i));
        }

        return made;
    }
}
