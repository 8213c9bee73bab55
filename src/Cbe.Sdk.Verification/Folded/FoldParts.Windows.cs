using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Folded;

/// <content>What remembers more than a number: mastery methods, the newest items, the values that were seen.</content>
internal sealed partial class FoldParts
{
    /// <summary>The most items that a window remembers.</summary>
    private const int WidestWindow = 12;

    /// <summary>The mastery score by a method.</summary>
    public FoldPart Method(string name, BoundMasteryScore mastery)
    {
        var fold = new FoldTerms(_algebra, FoldTerms.Declared(mastery.Method!), mastery.Arguments, mastery.Digits);
        return new(Slots(name, fold), (state, item) =>
        {
            var score = (SymbolicScalar)item.Item.Members["Score"];
            return [.. fold.After([.. state.Select(W)], score.Known, score.Low)];
        },
        state => fold.Result([.. state.Select(W)]));
    }

    /// <summary>A method over values of a rule's choice.</summary>
    public FoldPart Method(string name, Stream stream, MethodNode node)
    {
        var fold = new FoldTerms(_algebra, FoldTerms.Declared(node.Method), node.Arguments, Number.FractionalDigits);
        return new([new($"{name}.undecided", _terms.False), new($"{name}.some", _terms.False), .. Slots(name, fold)], (state, item) =>
        {
            var (sure, possible, made) = stream.Through(item, about);
            var value = (SymbolicScalar)made;
            return
            [
                _terms.Or(T(state[0]), _terms.And(possible, _terms.Not(sure))),
                _terms.Or(T(state[1]), possible),
                .. fold.After([.. state.Skip(2).Select(W)], _terms.And(possible, _algebra.IsExact(value)), value.Low),
            ];
        },
        state => _algebra.Where(_terms.And(_terms.Not(T(state[0])), T(state[1])), fold.Result([.. state.Skip(2).Select(W)])));
    }

    /// <summary>The first or the newest so many entries.</summary>
    public FoldPart Window(string name, Stream stream, SliceNode node)
    {
        if (node.Number > WidestWindow)
        {
            throw new UnsupportedConstructException($"a window of {node.Number} items");
        }

        // One made-up item says which variables an entry has.
        Whole today = _terms.Of(about.Policy.AsOf.DayNumber);
        var shape = stream.Through(new(_terms.True, about.Items.Make($"{name}.shape", today), about.Beside(new(today, about.Facts("learner")))), about).Value;
        var blank = Flat(shape).Select(t => t is Truth ? (Term)_terms.False : _terms.Of(0)).ToList();
        int width = blank.Count + 1;
        var slots = new List<FoldSlot> { new($"{name}.undecided", _terms.False) };
        for (int i = 0; i < node.Number; i++)
        {
            slots.Add(new($"{name}.{i}.there", _terms.False));
            slots.AddRange(blank.Select((b, j) => new FoldSlot($"{name}.{i}.{j}", b)));
        }

        return new(slots, (state, item) =>
        {
            var (sure, possible, value) = stream.Through(item, about);
            List<Term> entry = [_terms.True, .. Flat(value)];
            var next = new List<Term> { _terms.Or(T(state[0]), _terms.And(possible, _terms.Not(sure))) };
            for (int i = 0; i < node.Number; i++)
            {
                var own = state.Skip(1 + (i * width)).Take(width).ToList();
                var after = node.Slice == Slice.TakeLast
                    ? i + 1 < node.Number ? [.. state.Skip(1 + ((i + 1) * width)).Take(width)] : entry
                    : First(state, i, width, own, entry);
                next.AddRange(own.Zip(after, (before, now) => If(possible, now, before)));
            }

            return next;
        },
        state =>
        {
            var entries = Enumerable.Range(0, node.Number).Select(i => state.Skip(1 + (i * width)).Take(width).ToList())
                .Select(e => new SymbolicEntry(T(e[0]), _terms.False, Shaped(shape, e.Skip(1)))).ToList();
            return new SymbolicSequence(entries, T(state[0]));
        });
    }

    /// <summary>Which of few values were seen, surely or possibly.</summary>
    public FoldPart Distinct(string name, Stream stream, DistinctNode node)
    {
        var type = node.Type.Element!;
        var (least, most) = type.Kind switch
        {
            ValueKind.Symbol => (0, type.Symbols!.Values.Count - 1),
            ValueKind.Level => (1, about.Policy.Scale.Levels.Count),
            _ => throw new UnsupportedConstructException($"`Distinct` over {type}"),
        };
        var codes = Enumerable.Range(least, most - least + 1).ToList();
        return new([.. codes.SelectMany(c => new[] { new FoldSlot($"{name}.{c}.sure", _terms.False), new FoldSlot($"{name}.{c}.possible", _terms.False) })], (state, item) =>
        {
            var (sure, possible, made) = stream.Through(item, about);
            var value = (SymbolicScalar)made;
            var exact = _algebra.IsExact(value);
            return [.. codes.SelectMany((c, i) =>
            {
                var here = _terms.And(exact, _terms.Equal(value.Low, _terms.Of(c)));
                return new Term[] { _terms.Or(T(state[2 * i]), _terms.And(sure, here)), _terms.Or(T(state[(2 * i) + 1]), _terms.And(possible, here)) };
            })];
        },
        state => new SymbolicSequence([.. codes.Select((c, i) => new SymbolicEntry(T(state[(2 * i) + 1]), _terms.And(T(state[(2 * i) + 1]), _terms.Not(T(state[2 * i]))), _algebra.Exact(_terms.Of(c))))], _terms.False))
        {
            InPairs = true,
        };
    }

    private static List<FoldSlot> Slots(string name, FoldTerms fold) => [.. fold.Start().Select((s, i) => new FoldSlot($"{name}.s{i}", s))];

    /// <summary>The entry goes where the first free place is.</summary>
    private List<Term> First(IReadOnlyList<Term> state, int place, int width, List<Term> own, List<Term> entry)
    {
        var free = _terms.Not(T(own[0]));
        var here = place == 0 ? free : _terms.And(free, T(state[1 + ((place - 1) * width)]));
        return [.. own.Zip(entry, (before, now) => If(here, now, before))];
    }

    private Term If(Truth condition, Term then, Term otherwise) =>
        then is Truth truth ? _terms.If(condition, truth, (Truth)otherwise) : _terms.If(condition, (Whole)then, (Whole)otherwise);

    /// <summary>The terms that a value is made of, always in the same order.</summary>
    private static List<Term> Flat(SymbolicValue value) => value switch
    {
        SymbolicTruth t => [t.Met, t.NotMet],
        SymbolicScalar s => [s.Known, s.Low],
        SymbolicItem i => [.. i.Members.OrderBy(m => m.Key, StringComparer.Ordinal).SelectMany(m => Flat(m.Value))],
        _ => throw new UnsupportedConstructException("a sequence inside a sequence"),
    };

    /// <summary>A value of the same shape, made of terms.</summary>
    private SymbolicValue Shaped(SymbolicValue shape, IEnumerable<Term> terms)
    {
        var rest = new Queue<Term>(terms);
        return Take(shape);

        SymbolicValue Take(SymbolicValue like) => like switch
        {
            SymbolicTruth => new SymbolicTruth(T(rest.Dequeue()), T(rest.Dequeue())),
            SymbolicScalar => _algebra.Exact(T(rest.Dequeue()), W(rest.Dequeue())),
            SymbolicItem i => new SymbolicItem(_terms.True, i.Members.OrderBy(m => m.Key, StringComparer.Ordinal).ToDictionary(m => m.Key, m => Take(m.Value), StringComparer.Ordinal)),
            _ => throw new UnsupportedConstructException("a sequence inside a sequence"),
        };
    }
}
