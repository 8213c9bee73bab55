using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <content>Sequences, with undecided items.</content>
internal partial class SymbolicEvaluator
{
    public virtual SymbolicValue Visit(WhereNode node)
    {
        var source = Sequence(node.Source);
        return source with
        {
            Entries = [.. source.Entries.Select(e =>
            {
                var answer = Asked(e, node.Predicate);
                var kept = Terms.And(e.Present, Terms.Not(answer.NotMet));
                return e with { Present = kept, Undecided = Terms.And(kept, Terms.Or(e.Undecided, Terms.Not(answer.Met))) };
            })],
        };
    }

    public virtual SymbolicValue Visit(SelectNode node)
    {
        var source = Sequence(node.Source);
        return source with { Entries = [.. source.Entries.Select(e => e with { Value = For(e.Value, node.Selector) })] };
    }

    public virtual SymbolicValue Visit(OrderNode node)
    {
        var source = Sequence(node.Source);
        var keys = source.Entries.Select(e => (SymbolicScalar)For(e.Value, node.Key)).ToList();
        var places = source.Entries.Select((_, i) => PlaceOf(source.Entries, keys, i, node.Descending)).ToList();

        // Place k holds the one entry whose place it is; missing keys come first, and entries that are alike keep their order.
        var ordered = new List<SymbolicEntry>(places.Count);
        for (int k = 0; k < places.Count; k++)
        {
            var chosen = places.ConvertAll(p => Terms.Equal(p, Terms.Of(k)));
            ordered.Add(new(Any(chosen, source.Entries, e => e.Present), Any(chosen, source.Entries, e => e.Undecided), Chosen(chosen, source.Entries)));
        }

        return source with { Entries = ordered };
    }

    public virtual SymbolicValue Visit(DistinctNode node)
    {
        var source = Sequence(node.Source);
        var entries = source.Entries;
        var exact = entries.Select(e => Algebra.IsExact(e.Value)).ToList();
        var distinct = new List<SymbolicEntry>(entries.Count);
        for (int i = 0; i < entries.Count; i++)
        {
            // A value stands where it is first seen, and is sure as soon as one sure item has it.
            var earlier = Enumerable.Range(0, i).Select(j => Terms.And(entries[j].Present, exact[j], Same(entries[j].Value, entries[i].Value)));
            var sureLater = Enumerable.Range(i, entries.Count - i).Select(j => Terms.And(entries[j].Present, Terms.Not(entries[j].Undecided), exact[j], j == i ? Terms.True : Same(entries[j].Value, entries[i].Value)));
            var present = Terms.And(entries[i].Present, exact[i], Terms.Not(Terms.Or([.. earlier])));
            distinct.Add(entries[i] with { Present = present, Undecided = Terms.And(present, Terms.Not(Terms.Or([.. sureLater]))) });
        }

        return source with { Entries = distinct };
    }

    public virtual SymbolicValue Visit(SliceNode node)
    {
        var source = Sequence(node.Source);
        var undetermined = HasUndecided(source);
        var entries = source.Entries;
        var kept = new List<SymbolicEntry>(entries.Count);
        for (int i = 0; i < entries.Count; i++)
        {
            var beside = node.Slice == Slice.TakeLast ? entries.Skip(i + 1) : entries.Take(i);
            var within = Terms.Less(Terms.Sum([.. beside.Select(e => Algebra.AsOne(e.Present))]), Terms.Of(node.Number));
            var present = Terms.And(entries[i].Present, node.Slice == Slice.Skip ? Terms.Not(within) : within);
            kept.Add(entries[i] with { Present = present, Undecided = Terms.False });
        }

        return new SymbolicSequence(kept, undetermined);
    }

    public virtual SymbolicValue Visit(CountNode node)
    {
        var source = Sequence(node.Source);
        var (least, most) = (new List<Whole>(), new List<Whole>());
        foreach (var entry in source.Entries)
        {
            var answer = node.Predicate is null ? Algebra.Met : Asked(entry, node.Predicate);
            least.Add(Algebra.AsOne(Terms.And(entry.Present, Terms.Not(entry.Undecided), answer.Met)));
            most.Add(Algebra.AsOne(Terms.And(entry.Present, Terms.Not(answer.NotMet))));
        }

        return new SymbolicScalar(Terms.Not(source.Undetermined), Micros(Terms.Sum(least)), Micros(Terms.Sum(most)));
    }

    public virtual SymbolicValue Visit(QuantifierNode node)
    {
        var source = Sequence(node.Source);
        bool any = node.Quantifier == Quantifier.Any;
        var (sure, possible) = (new List<Truth>(), new List<Truth>());
        foreach (var entry in source.Entries)
        {
            var answer = node.Predicate is null ? Algebra.Met : Asked(entry, node.Predicate);
            var counts = any ? answer : Algebra.Not(answer);
            sure.Add(Terms.And(entry.Present, Terms.Not(entry.Undecided), counts.Met));
            possible.Add(Terms.And(entry.Present, Terms.Not(counts.NotMet)));
        }

        var known = Terms.Not(source.Undetermined);
        var counted = new SymbolicTruth(Terms.And(known, Terms.Or(sure)), Terms.And(known, Terms.Not(Terms.Or(possible))));
        return any ? counted : Algebra.Not(counted);
    }

    protected SymbolicSequence Sequence(BoundNode node) => (SymbolicSequence)Evaluate(node);

    protected Truth HasUndecided(SymbolicSequence source) => Terms.Or([source.Undetermined, .. source.Entries.Select(e => e.Undecided)]);

    protected SymbolicTruth Asked(SymbolicEntry entry, BoundNode predicate) => (SymbolicTruth)For(entry.Value, predicate);

    protected Whole Micros(Whole whole) => Terms.Multiply(whole, Terms.Of(Number.Scale));

    protected Truth Same(SymbolicValue a, SymbolicValue b) => (a, b) switch
    {
        (SymbolicTruth p, SymbolicTruth q) => Terms.Same(p.Met, q.Met),
        (SymbolicScalar p, SymbolicScalar q) => Terms.Equal(p.Low, q.Low),
        _ => throw new UnsupportedConstructException("`Distinct` over items"),
    };

    /// <summary>How many entries stand before an entry once they are in order.</summary>
    private Whole PlaceOf(IReadOnlyList<SymbolicEntry> entries, List<SymbolicScalar> keys, int i, bool descending)
    {
        var before = new List<Whole>();
        for (int j = 0; j < entries.Count; j++)
        {
            if (j != i)
            {
                var less = descending ? Terms.Less(keys[i].Low, keys[j].Low) : Terms.Less(keys[j].Low, keys[i].Low);
                var known = Terms.And(Algebra.IsExact(keys[i]), Algebra.IsExact(keys[j]));
                var first = Terms.Or(Terms.And(Terms.Not(Algebra.IsExact(keys[j])), Algebra.IsExact(keys[i])), Terms.And(known, less));
                var alike = Terms.Or(
                    Terms.And(Terms.Not(Algebra.IsExact(keys[j])), Terms.Not(Algebra.IsExact(keys[i]))),
                    Terms.And(known, Terms.Equal(keys[j].Low, keys[i].Low)));
                before.Add(Algebra.AsOne(j < i ? Terms.Or(first, alike) : first));
            }
        }

        return Terms.Sum(before);
    }

    private Truth Any(List<Truth> chosen, IReadOnlyList<SymbolicEntry> entries, Func<SymbolicEntry, Truth> of) =>
        Terms.Or([.. chosen.Zip(entries, (c, e) => Terms.And(c, of(e)))]);

    /// <summary>The value of the entry that is chosen.</summary>
    private SymbolicValue Chosen(List<Truth> chosen, IReadOnlyList<SymbolicEntry> entries)
    {
        var value = entries[^1].Value;
        for (int i = entries.Count - 2; i >= 0; i--)
        {
            value = Algebra.If(chosen[i], entries[i].Value, value);
        }

        return value;
    }
}
