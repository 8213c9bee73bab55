using Cbe.Sdk.Evaluation.Reference;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>A conversion table whose expression is bound and whose rows have been checked: no two fit the same value.</summary>
/// <param name="table">The table as written.</param>
/// <param name="of">What is converted: a number or a level.</param>
/// <param name="levels">The levels of the scale.</param>
internal sealed class BoundConversion(ConversionTable table, BoundNode of, LevelSet levels)
{
    private readonly Rows _rows = new(table, levels);

    public ConversionTable Table => table;

    /// <param name="input">The values that the expression sees.</param>
    public ConversionOutcome Convert(IReadOnlyList<Value> input)
    {
        var value = Rounded(new ReferenceEvaluator(input).Evaluate(of));
        var outcome = new ConversionOutcome(table.Id) { Of = value.IsMissing ? null : new BoundPrinter(levels).Print(value, of.Type) };
        return !value.IsMissing && _rows.Gives(value) is { } gives
            ? outcome with { Letter = gives.Letter, Value = gives.Value, Credit = gives.Credit }
            : outcome with { IsInsufficient = true };
    }

    private Value Rounded(Value value)
    {
        if (value.IsMissing || of.Type.Kind != ValueKind.Number || table.Digits is not { } digits)
        {
            return value;
        }

        var (low, high) = (Number.FromMicros(value.Low).Round(digits), Number.FromMicros(value.High).Round(digits));
        return Value.NumberBetween(low, high);
    }

    /// <summary>The rows by the codes of the values that they fit: ranks of levels, or millionths.</summary>
    private sealed class Rows
    {
        private readonly ConversionRow? _otherwise;
        private readonly List<(long From, long To, ConversionRow Row)> _rows;

        public Rows(ConversionTable table, LevelSet levels)
        {
            _otherwise = table.Otherwise;
            var sorted = table.Rows.Select(r => (From: r.From?.Micros ?? (levels.TryGetRank(r.Level ?? "", out int rank) ? rank : 0), Row: r)).OrderBy(r => r.From).ToList();
            _rows = [.. sorted.Select((r, i) => (r.From, r.Row.Level is not null ? r.From : r.Row.To?.Micros ?? (i + 1 < sorted.Count ? sorted[i + 1].From - 1 : long.MaxValue), r.Row))];
        }

        /// <summary>What is given for a value; null where it lies between values that are given different things, or where nothing is given.</summary>
        public (string? Letter, Number? Value, Number? Credit)? Gives(Value value)
        {
            // Between two of these nothing changes.
            var turns = _rows.SelectMany(r => new[] { r.From, r.To == long.MaxValue ? r.To : r.To + 1 }).Where(t => t > value.Low && t <= value.High).Prepend(value.Low);
            var given = turns.Select(At).Distinct().Take(2).ToList();
            return given is [var one] ? one?.Gives : given.All(g => g is not null) && given.Select(g => g!.Gives).Distinct().Count() == 1 ? given[0]!.Gives : null;
        }

        private ConversionRow? At(long code) => _rows.Find(r => r.From <= code && code <= r.To).Row ?? _otherwise;
    }
}
