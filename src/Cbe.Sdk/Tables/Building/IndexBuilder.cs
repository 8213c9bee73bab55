namespace Cbe.Sdk.Tables;

/// <summary>A <see cref="TableIndex"/> that is being built, learner by learner.</summary>
internal sealed unsafe class IndexBuilder
{
    private readonly OpenBlobs _ids = new();
    private readonly OpenBlobs _rest = new();
    private readonly GrowingMemory<int> _firstCase = new();
    private readonly GrowingMemory<int> _competencyOf = new();
    private readonly Utf8Index _known = new();

    public int Learners => _ids.Count;

    public int Cases => checked((int)_competencyOf.Count);

    /// <summary>A learner whose cases follow; false where the id is there already.</summary>
    public bool TryAdd(ReadOnlySpan<byte> id, ReadOnlySpan<byte> rest)
    {
        if (!_known.TryAdd(_ids.List, id, _ids.Count))
        {
            return false;
        }

        _ids.Add(id);
        _rest.Add(rest);
        _firstCase.Add(Cases);
        return true;
    }

    public void AddCase(int competency) => _competencyOf.Add(competency);

    /// <summary>All learners of another index behind these; their ids are others.</summary>
    /// <param name="other">The other.</param>
    /// <param name="isLeftOut">Learners that are passed over, by their numbers there.</param>
    public void AddRange(TableIndex other, Func<int, bool>? isLeftOut = null)
    {
        for (int l = 0; l < other.Learners; l++)
        {
            if (isLeftOut?.Invoke(l) == true)
            {
                continue;
            }

            if (!TryAdd(other.Ids[l], other.Rest[l]))
            {
                throw new InvalidOperationException($"The learner '{other.Ids.Text(l)}' stands in two parts of the table.");
            }

            _competencyOf.AddRange(new(other.CompetencyOf + other.FirstCase[l], other.FirstCase[l + 1] - other.FirstCase[l]));
        }
    }

    public TableIndex Finish()
    {
        _firstCase.Add(Cases);
        var learnerOf = new SharedMemory(Cases * (long)sizeof(int));
        for (int l = 0; l < Learners; l++)
        {
            new Span<int>((int*)learnerOf.Start + _firstCase.Start[l], _firstCase.Start[l + 1] - _firstCase.Start[l]).Fill(l);
        }

        return new(_ids.List, _rest.List, _firstCase.Start, _competencyOf.Start, (int*)learnerOf.Start,
            [_ids.Begins.Memory, _ids.Bytes.Memory, _rest.Begins.Memory, _rest.Bytes.Memory, _firstCase.Memory, _competencyOf.Memory, learnerOf]);
    }
}
