namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>Which cases of two evaluations are the same learner and competency.</summary>
internal sealed class CaseAlignment
{
    private CaseAlignment(int[] old, int[] now, int[] learner, int learners, int left) => (Old, New, Learner, Learners, LearnersOfOneOnly) = (old, now, learner, learners, left);

    /// <summary>By pair, the row of the old evaluation; -1 where it has no such case.</summary>
    public int[] Old { get; }

    /// <summary>By pair, the row of the new evaluation; -1 where it has no such case.</summary>
    public int[] New { get; }

    /// <summary>By pair, the learner's position in the new population.</summary>
    public int[] Learner { get; }

    /// <summary>How many learners both have.</summary>
    public int Learners { get; }

    /// <summary>How many learners only one of the two has; their cases are left out.</summary>
    public int LearnersOfOneOnly { get; }

    public int Count => Old.Length;

    public static CaseAlignment Of(PopulationDecisions old, PopulationDecisions now)
    {
        if (ReferenceEquals(old.Population.Table, now.Population.Table) && !old.IsWhole && !now.IsWhole)
        {
            // Rows of tables are the cases of the evidence, in its order.
            int[] rows = [.. Enumerable.Range(0, now.Count)];
            return new(rows, rows, now.Cases.Learner, now.Population.Count, 0);
        }

        var learners = Shared(old.Population, now.Population);
        var byCase = new Dictionary<(int Learner, int Subject), int>();
        var subjects = now.Subjects.Index().ToDictionary(s => s.Item, s => s.Index, StringComparer.Ordinal);
        for (int row = 0; row < now.Count; row++)
        {
            byCase.Add((now.LearnerOf(row), now.SubjectOf(row)), row);
        }

        var pairs = new List<(int Old, int New, int Learner)>(now.Count);
        bool[] seen = new bool[now.Count];
        for (int row = 0; row < old.Count; row++)
        {
            int learner = learners[old.LearnerOf(row)];
            if (learner < 0)
            {
                continue;
            }

            int other = subjects.TryGetValue(old.Subjects[old.SubjectOf(row)], out int subject) && byCase.TryGetValue((learner, subject), out int found) ? found : -1;
            pairs.Add((row, other, learner));
            if (other >= 0)
            {
                seen[other] = true;
            }
        }

        var known = learners.Where(l => l >= 0).ToHashSet();
        pairs.AddRange(Enumerable.Range(0, now.Count).Where(r => !seen[r] && known.Contains(now.LearnerOf(r))).Select(r => (-1, r, now.LearnerOf(r))));
        return new([.. pairs.Select(p => p.Old)], [.. pairs.Select(p => p.New)], [.. pairs.Select(p => p.Learner)], known.Count, old.Population.Count + now.Population.Count - (2 * known.Count));
    }

    /// <summary>By each learner of the old population, the position in the new one, or -1.</summary>
    private static int[] Shared(LearnerPopulation old, LearnerPopulation now)
    {
        if (ReferenceEquals(old.Table, now.Table))
        {
            return [.. Enumerable.Range(0, now.Count)];
        }

        var numbers = now.Table.LearnerIds.Index().ToDictionary(l => l.Item, l => l.Index, StringComparer.Ordinal);
        return [.. old.Table.LearnerIds.Select(id => numbers.GetValueOrDefault(id, -1))];
    }
}
