namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>What happens to each learner of the new population, over all of the learner's cases.</summary>
internal sealed class LearnerChanges
{
    private readonly byte[] _flags;

    private LearnerChanges(byte[] flags) => _flags = flags;

    public static LearnerChanges Of(CaseAlignment alignment, CaseChanges changes, int learners)
    {
        byte[] flags = new byte[learners];
        for (int i = 0; i < alignment.Count; i++)
        {
            flags[alignment.Learner[i]] |= changes.Flags[i];
        }

        return new(flags);
    }

    public bool Gains(int learner) => (_flags[learner] & CaseChanges.Gained) != 0;

    public bool Loses(int learner) => (_flags[learner] & CaseChanges.Lost) != 0;

    public int Count(Func<bool, bool, bool> which) => Enumerable.Range(0, _flags.Length).Count(l => which(Gains(l), Loses(l)));

    public int Unchanged => _flags.Count(f => f == 0);
}
