using Cbe.Sdk.Learners;

namespace Cbe.Sdk;

/// <content>Many learners.</content>
public sealed partial class CbeEngine
{
    /// <summary>How many records one worker takes at a time: enough to make the hand-over cheap, few enough to keep memory small.</summary>
    private const int ChunkSize = 64;

    /// <summary>
    /// Decides about many learners, one report for each, in their order. Records are read as reports are taken, so
    /// memory does not grow with their number. The reports are the same whatever the number of threads.
    /// </summary>
    /// <param name="learners">The records.</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="threads">How many threads may work; null for one for each processor.</param>
    /// <param name="cancellationToken">Stops between chunks.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day, or <paramref name="threads"/> is less than 1.</exception>
    public IEnumerable<LearnerReport> EvaluateAll(IEnumerable<LearnerRecord> learners, DateOnly asOf, int? threads = null, CancellationToken cancellationToken = default) =>
        EvaluateAll(learners, asOf, static report => report, threads, cancellationToken);

    /// <summary>
    /// Decides about many learners and makes something of each report on the thread that decided, such as its JSON;
    /// results come in the order of the records.
    /// </summary>
    /// <param name="learners">The records.</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="select">What to make of a report; called on several threads at once.</param>
    /// <param name="threads">How many threads may work; null for one for each processor.</param>
    /// <param name="cancellationToken">Stops between chunks.</param>
    /// <typeparam name="T">What is made of a report.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day, or <paramref name="threads"/> is less than 1.</exception>
    public IEnumerable<T> EvaluateAll<T>(IEnumerable<LearnerRecord> learners, DateOnly asOf, Func<LearnerReport, T> select, int? threads = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(learners);
        ArgumentNullException.ThrowIfNull(select);
        int workers = threads ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(workers, 1, nameof(threads));
        Era(asOf);
        return Stream(learners, l => select(Decide(l, asOf)), workers, cancellationToken);
    }

    private static IEnumerable<T> Stream<T>(IEnumerable<LearnerRecord> learners, Func<LearnerRecord, T> make, int workers, CancellationToken cancellationToken)
    {
        var running = new Queue<Task<T[]>>();
        foreach (var chunk in learners.Chunk(ChunkSize))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (running.Count == workers)
            {
                foreach (var result in running.Dequeue().GetAwaiter().GetResult())
                {
                    yield return result;
                }
            }

            running.Enqueue(Task.Run(() => Array.ConvertAll(chunk, l => make(l)), cancellationToken));
        }

        while (running.TryDequeue(out var task))
        {
            foreach (var result in task.GetAwaiter().GetResult())
            {
                yield return result;
            }
        }
    }
}
