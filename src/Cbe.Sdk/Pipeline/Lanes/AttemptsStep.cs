using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Leaves out the attempts at a task in whose place another counts, lane by lane: attempts are few.</summary>
/// <param name="Policy">Which counts.</param>
/// <param name="Admitted">The items, in the order of evidence.</param>
/// <param name="Task">The task of each.</param>
/// <param name="Attempt">Its number.</param>
/// <param name="JudgedOn">The day on which it was judged.</param>
/// <param name="RecordedOn">The day on which it was recorded.</param>
/// <param name="Score">Its score.</param>
/// <param name="Level">Its level.</param>
internal sealed unsafe record AttemptsStep(
    AttemptPolicy Policy, Register Admitted, NumberOperand Task, NumberOperand Attempt, Register JudgedOn, NumberOperand RecordedOn, NumberOperand Score, NumberOperand Level) : LaneStep
{
    /// <summary>Where the policy makes one score of several: the scores of all items then.</summary>
    public NumberOperand? NewScore { get; set; }

    /// <summary>The levels of all items then.</summary>
    public NumberOperand? NewLevel { get; set; }

    public override IEnumerable<Register?> Reads =>
        [Admitted, Task.Low, Task.Known, Attempt.Low, Attempt.Known, JudgedOn, RecordedOn.Low, RecordedOn.Known, Score.Low, Score.Known, Level.Low, Level.Known];

    public override void Run(LaneWorkspace w)
    {
        int rows = w.Rows(Result);
        new ReadOnlySpan<ulong>(w.Masks(Admitted), rows).CopyTo(new Span<ulong>(w.Masks(Result), rows));
        Copy(w, Score, NewScore, rows);
        Copy(w, Level, NewLevel, rows);
        var tiles = w.Frames[Admitted.Frame!.Id].Tiles;
        Span<int> room = stackalloc int[LaneScan.Most];
        List<int> attempts = [];
        for (int t = 0; t < w.Tiles; t++)
        {
            for (int lane = 0; lane < LaneWorkspace.Lanes; lane++)
            {
                using var scan = new LaneScan(w.Masks(Admitted) + tiles[t].FirstRow, tiles[t].Rows, lane, room);
                var items = new LaneItems(w, tiles[t].FirstRow, lane);
                OfLane(items, scan.Rows, attempts);
            }
        }
    }

    private void OfLane(LaneItems items, Span<int> rows, List<int> attempts)
    {
        for (int i = 0; i < rows.Length; i++)
        {
            if (rows[i] < 0 || !items.Has(Task, rows[i]))
            {
                continue;
            }

            attempts.Clear();
            long task = items.Of(Task, rows[i]);
            for (int j = i; j < rows.Length; j++)
            {
                if (rows[j] >= 0 && items.Has(Task, rows[j]) && items.Of(Task, rows[j]) == task)
                {
                    attempts.Add(rows[j]);
                    rows[j] = -1;
                }
            }

            if (attempts.Count > 1)
            {
                Judge(items, attempts);
            }
        }
    }

    private void Judge(LaneItems items, List<int> attempts)
    {
        ByNumber(items, attempts);
        for (int i = 0; i < attempts.Count; i++)
        {
            // Of an attempt that was judged again only the last judgement stands.
            int attempt = attempts[i];
            if (items.Has(Attempt, attempt) && attempts.Skip(i + 1).Any(later => items.Get(Attempt, later) == items.Of(Attempt, attempt)))
            {
                items.Clear(Result, attempt);
                attempts.RemoveAt(i--);
            }
        }

        if (attempts.Count < 2)
        {
            return;
        }

        int chosen = Policy switch
        {
            AttemptPolicy.First => attempts[0],
            AttemptPolicy.Highest => Highest(items, attempts),
            _ => attempts[^1],
        };
        if (Policy == AttemptPolicy.Mean)
        {
            Mean(items, attempts, chosen);
        }

        foreach (int other in attempts.Where(a => a != chosen))
        {
            items.Clear(Result, other);
        }
    }

    /// <summary>Attempts with a number change places among themselves, so that they stand by their numbers.</summary>
    private void ByNumber(LaneItems items, List<int> attempts)
    {
        var numbered = new Queue<int>(attempts.Where(a => items.Has(Attempt, a))
            .OrderBy(a => items.Of(Attempt, a)).ThenBy(a => items.Of(JudgedOn, a)).ThenBy(a => items.Has(RecordedOn, a) ? items.Of(RecordedOn, a) : long.MinValue));
        for (int i = 0; i < attempts.Count; i++)
        {
            attempts[i] = items.Has(Attempt, attempts[i]) ? numbered.Dequeue() : attempts[i];
        }
    }

    /// <summary>By score, then by level; what is not known is less than anything known; of equals the newest.</summary>
    private int Highest(LaneItems items, List<int> attempts)
    {
        int best = attempts[0];
        foreach (int attempt in attempts.Skip(1))
        {
            int order = Nullable.Compare(items.Get(Score, attempt), items.Get(Score, best));
            order = order != 0 ? order : (items.Get(Level, attempt) ?? 0).CompareTo(items.Get(Level, best) ?? 0);
            best = order >= 0 ? attempt : best;
        }

        return best;
    }

    private void Mean(LaneItems items, List<int> attempts, int newest)
    {
        List<long> scores = [.. attempts.Select(a => items.Get(Score, a)).OfType<long>()];
        items.Put(NewScore!, newest, scores.Count == 0 ? null : (long)Rounding.Divide(scores.Aggregate((Int128)0, (sum, s) => sum + s), scores.Count));
        long? level = items.Get(Level, newest);
        items.Put(NewLevel!, newest, attempts.TrueForAll(a => items.Get(Level, a) == level) ? level : null);
    }

    private static void Copy(LaneWorkspace w, NumberOperand from, NumberOperand? to, int rows)
    {
        if (to is null)
        {
            return;
        }

        new ReadOnlySpan<long>(w.Numbers(from.Low), rows * LaneWorkspace.Lanes).CopyTo(new Span<long>(w.Numbers(to.Low), rows * LaneWorkspace.Lanes));
        var known = new Span<ulong>(w.Masks(to.Known!), rows);
        if (from.Known is null)
        {
            known.Fill(ulong.MaxValue);
        }
        else
        {
            new ReadOnlySpan<ulong>(w.Masks(from.Known), rows).CopyTo(known);
        }
    }
}
