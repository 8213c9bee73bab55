namespace Cbe.Sdk.Evaluation;

/// <summary>The items that a trace names, while it is walked: those of the rule's own evidence by their places, others by their ids.</summary>
internal sealed class CitedEvidence(EvidenceSources sources)
{
    private readonly bool[] _own = new bool[sources.Own.Count];
    private HashSet<string>? _others;
    private int _next;

    public void AddOwn() => Array.Fill(_own, true);

    public void Add(string id)
    {
        // Sequences name their items in the order in which the evidence stands, mostly one after another.
        if (_next < _own.Length && ReferenceEquals(sources.Own[_next], id))
        {
            _own[_next++] = true;
        }
        else if (sources.PlaceOf(id) is >= 0 and var place)
        {
            _own[place] = true;
            _next = place + 1;
        }
        else
        {
            (_others ??= new(StringComparer.Ordinal)).Add(id);
        }
    }

    public void Add(SequenceValue sequence)
    {
        foreach (ref readonly var entry in sequence.Entries.AsSpan())
        {
            Add(entry.Id);
        }
    }

    /// <summary>The ids of the evidence, oldest first, then what is behind other items; what is behind nothing, such as an award, is no evidence.</summary>
    public IReadOnlyList<string> Resolve()
    {
        int own = _own.AsSpan().Count(true);
        if (_others is null && sources.Behind.Count == 0)
        {
            return own == _own.Length ? sources.Own : own == 0 ? [] : Own(own);
        }

        return [.. Own(own).Concat(sources.Behind.Where(b => IsCited(b.Key)).SelectMany(b => b.Value)).Distinct(StringComparer.Ordinal)];
    }

    private bool IsCited(string id) => _others?.Contains(id) == true || (sources.PlaceOf(id) is >= 0 and var place && _own[place]);

    private string[] Own(int count)
    {
        string[] ids = new string[count];
        for (int i = 0, to = 0; i < _own.Length; i++)
        {
            if (_own[i])
            {
                ids[to++] = sources.Own[i];
            }
        }

        return ids;
    }
}
