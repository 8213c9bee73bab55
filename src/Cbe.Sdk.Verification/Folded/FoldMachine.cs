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
            var part = make($"p{_byNode.Count}");
            at = _parts.Count;
            _parts.Add(part);
            _byNode.Add(node, at);
        }

        return at;
    }

    /// <summary>Some state of a part, as variables.</summary>
    /// <param name="part">The part.</param>
    /// <param name="side">The beginning of their names.</param>
    public IReadOnlyList<Term> Any(FoldPart part, string side) =>
        [.. part.Slots.Select(s => s.Start is Truth ? (Term)terms.Truth($"{side}.{s.Name}") : terms.Whole($"{side}.{s.Name}"))];

    /// <summary>The state of a part after one more item, which changes it only where it counts.</summary>
    public IReadOnlyList<Term> Step(FoldPart part, IReadOnlyList<Term> state, FoldedItem item) =>
        [.. part.Step(state, item).Zip(state, (after, before) => Chosen(item.Counts, after, before))];

    private Term Chosen(Truth counts, Term after, Term before) =>
        after is Truth truth ? terms.If(counts, truth, (Truth)before) : terms.If(counts, (Whole)after, (Whole)before);
}
