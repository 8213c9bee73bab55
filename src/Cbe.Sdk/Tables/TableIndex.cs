namespace Cbe.Sdk.Tables;

/// <summary>Who the cases of a table are: its learners, and the learner and the competency of each case. A learner's cases are consecutive.</summary>
internal sealed unsafe class TableIndex
{
    private readonly Lazy<Utf8Index> _byId;

    /// <param name="ids">The ids of the learners.</param>
    /// <param name="rest">What each learner's record holds beside evidence; empty where it holds nothing else.</param>
    /// <param name="firstCase">The first case of each learner, and behind them the number of cases.</param>
    /// <param name="competencyOf">The competency of each case.</param>
    /// <param name="learnerOf">The learner of each case.</param>
    /// <param name="owners">Whose memory that is.</param>
    public TableIndex(BlobList ids, BlobList rest, int* firstCase, int* competencyOf, int* learnerOf, IReadOnlyList<SharedMemory> owners)
    {
        Ids = ids;
        Rest = rest;
        FirstCase = firstCase;
        CompetencyOf = competencyOf;
        LearnerOf = learnerOf;
        Owners = owners;
        _byId = new(() =>
        {
            var index = new Utf8Index();
            for (int i = 0; i < Ids.Count; i++)
            {
                index.TryAdd(Ids, Ids[i], i);
            }

            return index;
        });
    }

    public BlobList Ids { get; }

    public BlobList Rest { get; }

    public int Learners => Ids.Count;

    public int Cases => FirstCase[Learners];

    public int* FirstCase { get; }

    public int* CompetencyOf { get; }

    public int* LearnerOf { get; }

    public IReadOnlyList<SharedMemory> Owners { get; }

    public long Bytes => Owners.Sum(o => o.Length);

    /// <summary>The number of a learner, or -1.</summary>
    public int NumberOf(string id) => _byId.Value.NumberOf(Ids, id);

    public void Release()
    {
        foreach (var owner in Owners)
        {
            owner.Release();
        }
    }
}
