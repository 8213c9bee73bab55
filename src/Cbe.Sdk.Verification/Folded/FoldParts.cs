using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Folded;

/// <summary>The parts of rules that look over evidence, as folds.</summary>
internal sealed partial class FoldParts(CaseTerms about)
{
    private readonly SymbolicAlgebra _algebra = about.Algebra;
    private readonly Terms _terms = about.Algebra.Terms;

    /// <summary>How many items count.</summary>
    public FoldPart Count(string name) => new([new($"{name}.count", _terms.Of(0))], (state, _) => [_terms.Add(W(state[0]), _terms.Of(1))], state => _algebra.Exact(W(state[0])));

    /// <summary>How many items surely, and how many possibly, are as a condition says.</summary>
    public FoldPart Count(string name, Stream stream, ItemVariable? variable, BoundNode? predicate) => new(
        [new($"{name}.least", _terms.Of(0)), new($"{name}.most", _terms.Of(0))],
        (state, item) =>
        {
            var (sure, possible) = Asked(stream, item, variable, predicate);
            return [_terms.Add(W(state[0]), _algebra.AsOne(sure)), _terms.Add(W(state[1]), _algebra.AsOne(possible))];
        },
        state => new SymbolicScalar(_terms.True, Micros(W(state[0])), Micros(W(state[1]))));

    /// <summary>Whether any item, or every item, is as a condition says.</summary>
    public FoldPart Quantifier(string name, Stream stream, QuantifierNode node)
    {
        bool any = node.Quantifier == Cbe.Sdk.Language.Bound.Quantifier.Any;
        return new([new($"{name}.sure", _terms.False), new($"{name}.possible", _terms.False)], (state, item) =>
        {
            var (sure, possible, value) = stream.Through(item, about);
            var answer = node.Predicate is null ? _algebra.Met : (SymbolicTruth)new ItemEvaluator(about, item.Input).Of(value, node.Item!, node.Predicate);
            answer = any ? answer : _algebra.Not(answer);
            return [_terms.Or(T(state[0]), _terms.And(sure, answer.Met)), _terms.Or(T(state[1]), _terms.And(possible, _terms.Not(answer.NotMet)))];
        },
        state =>
        {
            var counted = new SymbolicTruth(T(state[0]), _terms.Not(T(state[1])));
            return any ? counted : _algebra.Not(counted);
        });
    }

    /// <summary>One value of many. It remembers whether any item is undecided, whether there is any, and what it needs of the values.</summary>
    public FoldPart Aggregate(string name, Stream stream, Aggregate aggregate)
    {
        if (aggregate == Cbe.Sdk.Language.Bound.Aggregate.Trend)
        {
            throw new UnsupportedConstructException("`Trend`, which multiplies by how many items there are");
        }

        return new([new($"{name}.undecided", _terms.False), new($"{name}.some", _terms.False), new($"{name}.values", _terms.Of(0)), new($"{name}.value", _terms.Of(0))], (state, item) =>
        {
            var (sure, possible, made) = stream.Through(item, about);
            var value = (SymbolicScalar)made;
            var counts = _terms.And(possible, _algebra.IsExact(value));
            return
            [
                _terms.Or(T(state[0]), _terms.And(possible, _terms.Not(sure))),
                _terms.Or(T(state[1]), possible),
                _terms.Add(W(state[2]), _algebra.AsOne(counts)),
                _terms.If(counts, Folded(aggregate, W(state[2]), W(state[3]), value.Low), W(state[3])),
            ];
        },
        state =>
        {
            var (decided, values, value) = (_terms.Not(T(state[0])), W(state[2]), W(state[3]));
            var there = _terms.LessOrEqual(_terms.Of(1), values);
            return aggregate switch
            {
                Cbe.Sdk.Language.Bound.Aggregate.Sum => _algebra.Exact(_terms.And(decided, _terms.Or(there, _terms.Not(T(state[1])))), value),
                Cbe.Sdk.Language.Bound.Aggregate.Average => _algebra.Exact(_terms.And(decided, there), _terms.RoundedQuotient(value, values)),
                _ => _algebra.Exact(_terms.And(decided, there), value),
            };
        });
    }

    /// <summary>A mean by weights.</summary>
    public FoldPart WeightedMean(string name, Stream stream, WeightedMeanNode node) => new(
        [new($"{name}.undecided", _terms.False), new($"{name}.sum", _terms.Of(0)), new($"{name}.weights", _terms.Of(0))],
        (state, item) =>
        {
            var (sure, possible, made) = stream.Through(item, about);
            var evaluator = new ItemEvaluator(about, item.Input);
            var (value, weight) = ((SymbolicScalar)evaluator.Of(made, node.Item, node.Measured), (SymbolicScalar)evaluator.Of(made, node.WeightItem, node.Weight));
            var counts = _terms.And(possible, _algebra.IsExact(value), _algebra.IsExact(weight));
            return
            [
                _terms.Or(T(state[0]), _terms.And(possible, _terms.Not(sure))),
                _terms.Add(W(state[1]), _terms.If(counts, _terms.Multiply(value.Low, weight.Low), _terms.Of(0))),
                _terms.Add(W(state[2]), _terms.If(counts, weight.Low, _terms.Of(0))),
            ];
        },
        state => _algebra.Exact(_terms.And(_terms.Not(T(state[0])), _terms.Less(_terms.Of(0), W(state[2]))), _terms.RoundedQuotient(W(state[1]), W(state[2]))));

    private (Truth Sure, Truth Possible) Asked(Stream stream, FoldedItem item, ItemVariable? variable, BoundNode? predicate)
    {
        var (sure, possible, value) = stream.Through(item, about);
        var answer = predicate is null ? _algebra.Met : (SymbolicTruth)new ItemEvaluator(about, item.Input).Of(value, variable!, predicate);
        return (_terms.And(sure, answer.Met), _terms.And(possible, _terms.Not(answer.NotMet)));
    }

    private Whole Folded(Aggregate aggregate, Whole values, Whole so, Whole value) => aggregate switch
    {
        Cbe.Sdk.Language.Bound.Aggregate.Sum or Cbe.Sdk.Language.Bound.Aggregate.Average => _terms.Add(so, value),
        Cbe.Sdk.Language.Bound.Aggregate.Minimum => _terms.If(_terms.And(_terms.LessOrEqual(_terms.Of(1), values), _terms.LessOrEqual(so, value)), so, value),
        Cbe.Sdk.Language.Bound.Aggregate.Maximum => _terms.If(_terms.And(_terms.LessOrEqual(_terms.Of(1), values), _terms.LessOrEqual(value, so)), so, value),
        Cbe.Sdk.Language.Bound.Aggregate.First => _terms.If(_terms.LessOrEqual(_terms.Of(1), values), so, value),
        _ => value,
    };

    private Whole Micros(Whole whole) => _terms.Multiply(whole, _terms.Of(Number.Scale));

    private static Whole W(Term term) => (Whole)term;

    private static Truth T(Term term) => (Truth)term;
}
