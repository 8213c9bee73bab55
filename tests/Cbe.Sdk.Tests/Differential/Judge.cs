using System.Collections.Concurrent;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>Holds two evaluators against each other and counts what was compared.</summary>
internal sealed class Judge(Evaluator reference, Evaluator other)
{
    private readonly ConcurrentDictionary<string, long> _answers = new(StringComparer.Ordinal);
    private long _cases;
    private long _numbers;

    /// <summary>Cases that both evaluated.</summary>
    public long Cases => Interlocked.Read(ref _cases);

    /// <summary>Answers of rules that were compared, by what they decide and what they were: <c>Level NotMet</c>.</summary>
    public IReadOnlyDictionary<string, long> Answers => _answers;

    /// <summary>Mastery scores that were compared, to the last digit.</summary>
    public long Numbers => Interlocked.Read(ref _numbers);

    /// <summary>What goes wrong in a word: the kind of the exception, or of what is said otherwise.</summary>
    public static string KindOf(string difference) => difference.Split('\n')[0].Split(": ") is [_, var what, ..] parts && difference[0] != '(' && !parts[0].EndsWith("Exception", StringComparison.Ordinal) ? what.Split(' ')[0] : difference.Split(':')[0].Split(',')[0];

    /// <summary>What the two say otherwise, one line each; null where the pack is refused, by whichever.</summary>
    public IReadOnlyList<string>? Differences(Trial trial)
    {
        if (trial.Engine() is not { } engine)
        {
            return null;
        }

        var expected = reference(engine, trial.Learners, trial.AsOf)!.ToDictionary(f => (f.Learner, f.Competency));
        IReadOnlyList<Found>? rows;
        try
        {
            rows = other(engine, trial.Learners, trial.AsOf);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return [$"{e.GetType().Name}: {e.Message}\n{e.StackTrace}"];
        }

        return rows is null ? null : [.. Compare(expected, rows)];
    }

    private List<string> Compare(Dictionary<(string, string), Found> expected, IReadOnlyList<Found> rows)
    {
        var differences = new List<string>();
        var seen = new HashSet<(string, string)>();
        foreach (var row in rows)
        {
            var key = (row.Learner, row.Competency);
            if (!seen.Add(key))
            {
                differences.Add($"{key}: there twice");
            }

            if (expected.GetValueOrDefault(key) is not { } own)
            {
                // Of a competency with evidence of later days alone a table has a case; the Reference does not name it.
                if (!row.IsEmpty)
                {
                    differences.Add($"{key}: the Reference knows no such case");
                }

                continue;
            }

            Interlocked.Increment(ref _cases);
            foreach (var (called, said) in own.Said.Where(s => Found.IsRule(s.Key)))
            {
                _answers.AddOrUpdate($"{called.Split(' ')[0]} {said}", 1, (_, n) => n + 1);
            }

            Interlocked.Add(ref _numbers, own.Said["mastery score"] is null ? 0 : 1);
            differences.AddRange(own.Against(row));
        }

        differences.AddRange(expected.Where(e => e.Value.IsSpokenOf && !seen.Contains(e.Key)).Select(e => $"{e.Key}: only the Reference knows this case"));
        return differences;
    }
}
