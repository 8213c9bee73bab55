using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Reference;

/// <content>Sequences, with undecided items.</content>
internal sealed partial class ReferenceEvaluator
{
    public Value Visit(WhereNode node)
    {
        var source = Sequence(node.Source);
        if (source.IsUndetermined)
        {
            return Value.OfReference(source);
        }

        var kept = new List<SequenceEntry>(source.Entries.Length);
        foreach (var entry in source.Entries)
        {
            var answer = Asked(entry, node.Item, node.Predicate);
            if (answer != Answer.NotMet)
            {
                kept.Add(entry with { IsUndecided = entry.IsUndecided || answer == Answer.Insufficient });
            }
        }

        return Value.OfReference(new SequenceValue([.. kept]));
    }

    public Value Visit(SelectNode node)
    {
        var source = Sequence(node.Source);
        if (source.IsUndetermined)
        {
            return Value.OfReference(source);
        }

        var selected = new SequenceEntry[source.Entries.Length];
        for (int i = 0; i < selected.Length; i++)
        {
            selected[i] = source.Entries[i] with { Value = EvaluateFor(source.Entries[i], node.Item, node.Selector) };
        }

        return Value.OfReference(new SequenceValue(selected));
    }

    public Value Visit(OrderNode node)
    {
        var source = Sequence(node.Source);
        if (source.IsUndetermined)
        {
            return Value.OfReference(source);
        }

        // Missing keys come first in both directions; LINQ's ordering is stable.
        var keyed = source.Entries.Select(e => (Entry: e, Key: EvaluateFor(e, node.Item, node.Key))).ToList();
        var known = keyed.Where(k => k.Key.IsExact);
        var ordered = node.Descending ? known.OrderByDescending(k => k.Key.Low) : known.OrderBy(k => k.Key.Low);
        return Value.OfReference(new SequenceValue([.. keyed.Where(k => !k.Key.IsExact).Concat(ordered).Select(k => k.Entry)]));
    }

    public Value Visit(DistinctNode node)
    {
        var source = Sequence(node.Source);
        if (source.IsUndetermined)
        {
            return Value.OfReference(source);
        }

        // A value is sure as soon as one sure item has it.
        var found = new Dictionary<Value, int>();
        var distinct = new List<SequenceEntry>();
        foreach (var entry in source.Entries)
        {
            if (!entry.Value.IsExact)
            {
                continue;
            }

            if (!found.TryGetValue(entry.Value, out int at))
            {
                found.Add(entry.Value, distinct.Count);
                distinct.Add(entry);
            }
            else if (distinct[at].IsUndecided && !entry.IsUndecided)
            {
                distinct[at] = entry;
            }
        }

        return Value.OfReference(new SequenceValue([.. distinct]));
    }

    public Value Visit(SliceNode node)
    {
        var source = Sequence(node.Source);
        if (source.HasUndecided)
        {
            return Value.OfReference(SequenceValue.Undetermined);
        }

        var entries = source.Entries;
        int number = Math.Clamp(node.Number, 0, entries.Length);
        return Value.OfReference(new SequenceValue(node.Slice switch
        {
            Slice.Take => entries[..number],
            Slice.TakeLast => entries[^number..],
            _ => entries[number..],
        }));
    }

    public Value Visit(CountNode node)
    {
        var source = Sequence(node.Source);
        if (source.IsUndetermined)
        {
            return Value.Missing;
        }

        if (node.Predicate is null)
        {
            return Value.CountBetween(source.Entries.Count(e => !e.IsUndecided), source.Entries.Length);
        }

        int least = 0;
        int most = 0;
        foreach (var entry in source.Entries)
        {
            var answer = Asked(entry, node.Item, node.Predicate);
            least += answer == Answer.Met && !entry.IsUndecided ? 1 : 0;
            most += answer != Answer.NotMet ? 1 : 0;
        }

        return Value.CountBetween(least, most);
    }

    public Value Visit(QuantifierNode node)
    {
        var source = Sequence(node.Source);
        if (source.IsUndetermined)
        {
            return Value.Missing;
        }

        // Any(p) is Count(p) >= 1 and All(p) is Count(not p) = 0.
        var counted = Answer.NotMet;
        foreach (var entry in source.Entries)
        {
            var answer = Asked(entry, node.Item, node.Predicate);
            var counts = node.Quantifier == Quantifier.Any ? answer : answer.Not();
            counted = counted.Or(entry.IsUndecided && counts == Answer.Met ? Answer.Insufficient : counts);
        }

        return Value.Of(node.Quantifier == Quantifier.Any ? counted : counted.Not());
    }

    private SequenceValue Sequence(BoundNode node) => Evaluate(node).Reference as SequenceValue ?? SequenceValue.Undetermined;

    private Answer Asked(in SequenceEntry entry, ItemVariable? item, BoundNode? predicate) =>
        predicate is null ? Answer.Met : EvaluateFor(entry, item!, predicate).Answer;

    private Value EvaluateFor(in SequenceEntry entry, ItemVariable item, BoundNode body)
    {
        _items.Add(entry.Value);
        tracer?.EnterItem(entry.Id);
        var value = Evaluate(body);
        tracer?.ExitItem(value);
        _items.RemoveAt(item.Depth);
        return value;
    }
}
