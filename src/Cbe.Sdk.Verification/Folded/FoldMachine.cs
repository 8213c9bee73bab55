using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>All that a policy's rules remember of evidence, found as rules are read: the same parts for every learner.</summary>
internal sealed class FoldMachine(Terms terms)
{
    private readonly List<FoldPart> _parts = [];
    private readonly Dictionary<object, int> _byNode = new(ReferenceEqualityComparer.Instance);

    public IReadOnlyList<FoldPart> Parts => _parts;

    /// <summary>The position of the part that stands for a node; it is made when the node is first met.</summary>
    public int Of(object node, Func<string, FoldPart> make)
    {
        if (!_byNode.TryGetValue(node, out int at))
        {
            // What a part is made of may bring parts of its own.
            var part = make($"p{_byNode.Count}");
            at = _parts.Count;
            _parts.Add(part);
            _byNode.Add(node, at);
        }

        return at;
    }

    /// <summary>The state before any item.</summary>
    public IReadOnlyList<IReadOnlyList<Term>> Start() => [.. _parts.Select(p => (IReadOnlyList<Term>)[.. p.Slots.Select(s => s.Start)])];

    /// <summary>Some state, as variables.</summary>
    /// <param name="side">The beginning of their names.</param>
    public IReadOnlyList<IReadOnlyList<Term>> Any(string side) => [.. _parts.Select(p => (IReadOnlyList<Term>)[.. p.Slots.Select(s => Variable($"{side}.{s.Name}", s))])];

    /// <summary>The state after one more item.</summary>
    public IReadOnlyList<IReadOnlyList<Term>> Step(IReadOnlyList<IReadOnlyList<Term>> state, FoldedItem item) =>
        [.. _parts.Select((p, i) => (IReadOnlyList<Term>)[.. p.Step(state[i], item).Zip(state[i], (after, before) => Chosen(item.Counts, after, before))])];

    public Term Variable(string name, FoldSlot slot) => slot.Start is Truth ? terms.Truth(name) : terms.Whole(name);

    private Term Chosen(Truth counts, Term after, Term before) =>
        after is Truth truth ? terms.If(counts, truth, (Truth)before) : terms.If(counts, (Whole)after, (Whole)before);
}
