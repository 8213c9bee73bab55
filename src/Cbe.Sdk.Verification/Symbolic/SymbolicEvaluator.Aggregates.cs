using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Mastery;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Symbolic;

/// <content>One value from many: items whose value is missing are left out; over undecided items it is missing.</content>
internal partial class SymbolicEvaluator
{
    public virtual SymbolicValue Visit(AggregateNode node)
    {
        var source = Sequence(node.Source);
        var decided = Terms.Not(HasUndecided(source));
        if (node.Type.Kind == ValueKind.Item)
        {
            return Item(source, decided, node.Aggregate == Aggregate.First);
        }

        if (node.Type.Kind == ValueKind.Boolean)
        {
            return Truth(source, decided, node.Aggregate);
        }

        var entries = source.Entries.Select(e => (Counts: Terms.And(e.Present, Algebra.IsExact(e.Value)), ((SymbolicScalar)e.Value).Low)).ToList();
        var some = Terms.Or([.. entries.Select(e => e.Counts)]);
        switch (node.Aggregate)
        {
            case Aggregate.Sum:
                var nothing = Terms.Not(Terms.Or([.. source.Entries.Select(e => e.Present)]));
                return Algebra.Exact(Terms.And(decided, Terms.Or(some, nothing)), Total(entries));
            case Aggregate.Average:
                return Algebra.Exact(Terms.And(decided, some), Mean(Total(entries), HowMany(entries), entries.Count));
            case Aggregate.Trend:
                return Trend(entries, decided);
            default:
                return Algebra.Exact(Terms.And(decided, some), Folded(entries, node.Aggregate));
        }
    }

    public virtual SymbolicValue Visit(WeightedMeanNode node)
    {
        var source = Sequence(node.Source);
        var (sums, weights) = (new List<Whole>(), new List<Whole>());
        foreach (var entry in source.Entries)
        {
            var (value, weight) = ((SymbolicScalar)For(entry.Value, node.Measured), (SymbolicScalar)For(entry.Value, node.Weight));
            var counts = Terms.And(entry.Present, Algebra.IsExact(value), Algebra.IsExact(weight));
            sums.Add(Terms.If(counts, Terms.Multiply(value.Low, weight.Low), Terms.Of(0)));
            weights.Add(Terms.If(counts, weight.Low, Terms.Of(0)));
        }

        var total = Terms.Sum(weights);
        return Algebra.Exact(Terms.And(Terms.Not(HasUndecided(source)), Terms.Not(Terms.Equal(total, Terms.Of(0)))), Algebra.Rounded(Terms.Sum(sums), total));
    }

    public virtual SymbolicValue Visit(AccumulateNode node)
    {
        var source = Sequence(node.Source);
        var carried = (SymbolicScalar)Evaluate(node.Seed);
        carried = Algebra.Where(Terms.And(Terms.Not(HasUndecided(source)), Algebra.IsExact(carried)), carried);
        foreach (var entry in source.Entries)
        {
            _items.Add(carried);
            var next = (SymbolicScalar)For(entry.Value, node.Step);
            _items.RemoveAt(_items.Count - 1);
            carried = Algebra.If(entry.Present, Algebra.Exact(Terms.And(carried.Known, Algebra.IsExact(next)), next.Low), carried);
        }

        return carried;
    }

    public virtual SymbolicValue Visit(MethodNode node)
    {
        var source = Sequence(node.Source);
        var scores = source.Entries.Select(e => (Counts: Terms.And(e.Present, Algebra.IsExact(e.Value)), ((SymbolicScalar)e.Value).Low)).ToList();
        var some = Terms.Or([.. source.Entries.Select(e => e.Present)]);
        var result = new FoldTerms(Algebra, FoldTerms.Declared(node.Method), node.Arguments, Number.FractionalDigits).Over(scores);
        return Algebra.Where(Terms.And(Terms.Not(HasUndecided(source)), some), result);
    }

    /// <summary>The sign of n·Σiy - Σi·Σy over the values that are there, from at least three.</summary>
    protected SymbolicScalar Trend(IReadOnlyList<(Truth Counts, Whole Value)> entries, Truth decided)
    {
        var count = HowMany(entries);
        var slope = new List<Whole>();
        Whole position = Terms.Of(0);
        foreach (var (counts, value) in entries)
        {
            // 2i - (n - 1), a whole number between -n and n, times the value.
            var factor = Terms.Subtract(Terms.Multiply(position, Terms.Of(2)), Terms.Subtract(count, Terms.Of(1)));
            slope.Add(Terms.If(counts, Cases(factor, -entries.Count, entries.Count, f => Terms.Multiply(value, Terms.Of(f))), Terms.Of(0)));
            position = Terms.Add(position, Algebra.AsOne(counts));
        }

        return Algebra.Exact(Terms.And(decided, Terms.LessOrEqual(Terms.Of(3), count)), Sign(Terms.Sum(slope)));
    }

    protected Whole Sign(Whole whole) => Micros(Terms.If(Terms.Less(Terms.Of(0), whole), Terms.Of(1), Terms.If(Terms.Less(whole, Terms.Of(0)), Terms.Of(-1), Terms.Of(0))));

    /// <summary>A function of a small whole number, case by case, so that nothing is multiplied or divided by what varies.</summary>
    protected Whole Cases(Whole number, int least, int most, Func<int, Whole> of)
    {
        var result = of(most);
        for (int i = most - 1; i >= least; i--)
        {
            result = Terms.If(Terms.Equal(number, Terms.Of(i)), of(i), result);
        }

        return result;
    }

    private Whole Mean(Whole sum, Whole count, int most) => most == 0 ? Terms.Of(0) : Cases(count, 1, most, n => Terms.RoundedQuotient(sum, Terms.Of(n)));

    private Whole Total(IEnumerable<(Truth Counts, Whole Value)> entries) => Terms.Sum([.. entries.Select(e => Terms.If(e.Counts, e.Value, Terms.Of(0)))]);

    private Whole HowMany(IEnumerable<(Truth Counts, Whole Value)> entries) => Terms.Sum([.. entries.Select(e => Algebra.AsOne(e.Counts))]);

    /// <summary>The first, last, least or greatest value that is there.</summary>
    private Whole Folded(IReadOnlyList<(Truth Counts, Whole Value)> entries, Aggregate aggregate)
    {
        Truth seen = Terms.False;
        Whole best = Terms.Of(0);
        foreach (var (counts, value) in aggregate == Aggregate.First ? entries.Reverse() : entries)
        {
            var better = aggregate switch
            {
                Aggregate.Minimum => Terms.Or(Terms.Not(seen), Terms.Less(value, best)),
                Aggregate.Maximum => Terms.Or(Terms.Not(seen), Terms.Less(best, value)),
                _ => Terms.True,
            };
            best = Terms.If(Terms.And(counts, better), value, best);
            seen = Terms.Or(seen, counts);
        }

        return best;
    }

    private SymbolicItem Item(SymbolicSequence source, Truth decided, bool first)
    {
        SymbolicItem? found = null;
        foreach (var entry in first ? source.Entries.Reverse() : source.Entries)
        {
            var item = (SymbolicItem)entry.Value with { Known = entry.Present };
            found = found is null ? item : (SymbolicItem)Algebra.If(entry.Present, item, found);
        }

        return found is null ? new(Terms.False, new Dictionary<string, SymbolicValue>()) : found with { Known = Terms.And(decided, found.Known) };
    }

    private SymbolicTruth Truth(SymbolicSequence source, Truth decided, Aggregate aggregate)
    {
        if (aggregate is not (Aggregate.First or Aggregate.Last))
        {
            throw new UnsupportedConstructException("an order between conditions");
        }

        var found = Algebra.Insufficient;
        foreach (var entry in aggregate == Aggregate.First ? source.Entries.Reverse() : source.Entries)
        {
            var value = (SymbolicTruth)entry.Value;
            found = (SymbolicTruth)Algebra.If(Terms.And(entry.Present, Algebra.IsExact(value)), value, found);
        }

        return new(Terms.And(decided, found.Met), Terms.And(decided, found.NotMet));
    }
}
