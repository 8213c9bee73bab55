namespace Cbe.Sdk.Elements.Equity;

/// <summary>Sums over the learners of one subgroup. Sums of whole numbers do not depend on the order in which learners come.</summary>
internal sealed class SubgroupSums(int measures)
{
    private readonly Sum[] _sums = new Sum[measures];

    /// <summary>Learners of the subgroup, with decisions or without.</summary>
    public int Learners { get; private set; }

    public Sum this[int measure] => _sums[measure];

    public void Add(LearnerPart part)
    {
        Learners++;
        for (int i = 0; i < _sums.Length; i++)
        {
            var count = part.Counts[i];
            var sum = _sums[i];
            bool counts = count.Decided > 0;
            _sums[i] = new(sum.Shares + (counts ? count.Share : 0), sum.Learners + (counts ? 1 : 0), sum.Held + count.Held, sum.Decided + count.Decided, sum.Undecided + count.Undecided);
        }
    }

    /// <summary>One measure in one subgroup.</summary>
    /// <param name="Shares">The sum of the learners' shares, in millionths.</param>
    /// <param name="Learners">Learners with a decision.</param>
    /// <param name="Held">Decisions for which the measure holds.</param>
    /// <param name="Decided">Decisions either way.</param>
    /// <param name="Undecided">What is not decided yet.</param>
    public readonly record struct Sum(long Shares, int Learners, long Held, long Decided, long Undecided);
}
