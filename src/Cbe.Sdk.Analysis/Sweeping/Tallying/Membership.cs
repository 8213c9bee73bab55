namespace Cbe.Sdk.Analysis.Sweeping.Tallying;

/// <summary>To which subgroups of a sweep each learner belongs.</summary>
internal sealed class Membership
{
    private readonly int[][] _of;

    public Membership(LearnerPopulation population, IReadOnlyList<string> attributes)
    {
        var subgroups = new List<SweepSubgroup> { SweepSubgroup.All };
        var by = new List<(int First, int Count)>();
        var columns = attributes.Select(population.By).ToList();
        foreach (var column in columns)
        {
            // That nobody is without a value is no figure, and would be withheld as a small one.
            bool stated = Enumerable.Range(0, population.Count).All(l => column.CodeOf(l) >= 0);
            by.Add((subgroups.Count, column.Values.Count + (stated ? 0 : 1)));
            subgroups.AddRange([.. column.Values.Select(v => new SweepSubgroup(column.Attribute, v)), .. stated ? (SweepSubgroup[])[] : [new(column.Attribute, null)]]);
        }

        (Subgroups, Attributes) = (subgroups, by);
        Learners = new int[subgroups.Count];
        _of = new int[population.Count][];
        for (int learner = 0; learner < population.Count; learner++)
        {
            _of[learner] = [0, .. columns.Select((c, i) => by[i].First + (c.CodeOf(learner) is >= 0 and var code ? code : by[i].Count - 1))];
            foreach (int subgroup in _of[learner])
            {
                Learners[subgroup]++;
            }
        }
    }

    public IReadOnlyList<SweepSubgroup> Subgroups { get; }

    /// <summary>By each attribute, where its subgroups stand.</summary>
    public IReadOnlyList<(int First, int Count)> Attributes { get; }

    /// <summary>The learners of each subgroup.</summary>
    public int[] Learners { get; }

    public ReadOnlySpan<int> Of(int learner) => _of[learner];
}
