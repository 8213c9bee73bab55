using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Evaluation.Reference;

/// <content>One value from many: items whose value is missing are left out; over undecided items it is missing.</content>
internal sealed partial class ReferenceEvaluator
{
    public Value Visit(AggregateNode node)
    {
        var source = Sequence(node.Source);
        if (source.HasUndecided)
        {
            return Value.Missing;
        }

        if (node.Type.Kind == ValueKind.Item)
        {
            return source.Entries.Length == 0 ? Value.Missing
                : node.Aggregate == Aggregate.First ? source.Entries[0].Value : source.Entries[^1].Value;
        }

        var values = Exact(source);
        if (values.Count == 0)
        {
            return node.Aggregate == Aggregate.Sum && source.Entries.Length == 0 ? Value.Of(Number.Zero) : Value.Missing;
        }

        return node.Aggregate switch
        {
            Aggregate.First => values[0],
            Aggregate.Last => values[^1],
            Aggregate.Minimum => values.MinBy(v => v.Low),
            Aggregate.Maximum => values.MaxBy(v => v.Low),
            Aggregate.Sum => Micros(Sum(values)),
            Aggregate.Average => Micros(Rounding.Divide(Sum(values), values.Count)),
            _ => Statistics.Trend([.. values.Select(v => v.Low)]) is { } sign ? Value.Of(Number.FromInteger(sign)) : Value.Missing,
        };
    }

    public Value Visit(WeightedMeanNode node)
    {
        var source = Sequence(node.Source);
        if (source.HasUndecided)
        {
            return Value.Missing;
        }

        Int128 sum = 0;
        Int128 weights = 0;
        foreach (var entry in source.Entries)
        {
            var (value, weight) = (EvaluateFor(entry, node.Item, node.Measured), EvaluateFor(entry, node.WeightItem, node.Weight));
            if (value.IsExact && weight.IsExact)
            {
                sum += (Int128)value.Low * weight.Low;
                weights += weight.Low;
            }
        }

        return weights == 0 ? Value.Missing : Micros(Rounding.Divide(sum, weights));
    }

    public Value Visit(AccumulateNode node)
    {
        var source = Sequence(node.Source);
        var carried = source.HasUndecided ? Value.Missing : Evaluate(node.Seed);
        foreach (var entry in source.Entries)
        {
            if (!carried.IsExact)
            {
                return Value.Missing;
            }

            _items.Add(carried);
            carried = EvaluateFor(entry, node.Item, node.Step);
            _items.RemoveAt(node.State.Depth);
        }

        return carried.IsExact ? carried : Value.Missing;
    }

    public Value Visit(MethodNode node)
    {
        var source = Sequence(node.Source);
        if (source.HasUndecided || source.Entries.Length == 0)
        {
            return Value.Missing;
        }

        return node.Method.Estimate(node.Call, Exact(source).ConvertAll(v => v.Number)) is { } result ? Value.Of(result) : Value.Missing;
    }

    private static List<Value> Exact(SequenceValue source)
    {
        var values = new List<Value>(source.Entries.Length);
        foreach (var entry in source.Entries)
        {
            if (entry.Value.IsExact)
            {
                values.Add(entry.Value);
            }
        }

        return values;
    }

    private static Int128 Sum(List<Value> values)
    {
        Int128 sum = 0;
        foreach (var value in values)
        {
            sum += value.Low;
        }

        return sum;
    }

    private static Value Micros(Int128 micros) => Value.Of(Number.FromMicros(checked((long)micros)));
}
