using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>
/// Random well-typed expressions over whatever a vocabulary offers, with every construct of the language. What the binder
/// refuses all the same, because a number could overflow, is thrown away and made anew by the caller.
/// </summary>
internal sealed partial class RandomExpressions(Dice dice, Aims aims, LevelSet levels)
{
    /// <summary>Texts that are easily taken for one another, and two whose order by UTF-16 is not that of their code points.</summary>
    public static readonly string[] Texts = ["alpha", "Alpha", "alpha ", "beta", "z", "\uFF5Ex", "\U0001F600x", "reading"];

    /// <summary>The days around which everything happens.</summary>
    public static readonly DateOnly FirstDay = new(2026, 1, 1);

    private const int MostDay = 45;

    public DateOnly Day() => FirstDay.AddDays(dice.Next(0, MostDay));

    public string Condition(Scope scope, int depth)
    {
        if (depth <= 0 || dice.Once(4))
        {
            return Question(scope, scope.Items.Count == 0 ? Math.Max(depth, 2) : depth);
        }

        return dice.Next(0, 12) switch
        {
            0 or 1 or 2 => $"({Condition(scope, depth - 1)} {dice.Word("and", "&&")} {Condition(scope, depth - 1)})",
            3 or 4 or 5 => $"({Condition(scope, depth - 1)} {dice.Word("or", "||")} {Condition(scope, depth - 1)})",
            6 or 7 => dice.Pick(() => $"(not {Condition(scope, depth - 1)})", () => $"!({Condition(scope, depth - 1)})"),
            8 => Choice(scope, depth, s => Condition(s, depth - 1)),
            9 => $"(({Condition(scope, depth - 1)}) ?? {Condition(scope, depth - 1)})",
            10 => $"({Condition(scope, depth - 1)} {dice.Word("==", "!=")} {Condition(scope, depth - 1)})",
            _ => Question(scope, depth),
        };
    }

    /// <summary>A condition that is no connective.</summary>
    private string Question(Scope scope, int depth) => dice.Next(0, 18) switch
    {
        0 or 1 => $"({Number(scope, depth)} {Order()} {Number(scope, depth - 1)})",
        2 or 3 or 11 or 12 => $"({Number(scope, depth)} {Order()} {Constant()})",
        4 or 5 or 6 or 7 when OfMany(scope, depth) is { } many => many,
        8 => $"has({Anything(scope, depth)})",
        9 => $"({Number(scope, depth)} in ({Constant()}, {Number(scope, depth - 1)}, {Constant()}))",
        10 when scope.Scalars(RuleType.Boolean).ToList() is { Count: > 0 } truths => dice.Once(8) ? dice.Word("true", "false") : $"({dice.Of(truths)})",
        _ => OfOneType(scope, depth) ?? $"({Number(scope, depth)} {Order()} {Constant()})",
    };

    private string? OfMany(Scope scope, int depth)
    {
        if (Items(scope, depth) is not var (items, element))
        {
            return null;
        }

        string Body() => Called(scope, element, s => Condition(s, Math.Min(depth - 1, 1)));
        return dice.Next(0, 8) switch
        {
            0 => $"{items}.Any()",
            1 or 2 => $"{items}.Any({Body()})",
            3 or 4 => $"{items}.All({Body()})",
            5 when Distinct(scope, items, element) is { } distinct => $"({distinct}.Count() {Order()} {dice.Next(0, 4)})",
            6 => $"({items}.Count({Body()}) {Order()} {items}.Count({Body()}))",
            _ => $"({items}.Count({Body()}) {Order()} {dice.Next(0, 5)})",
        };
    }

    /// <summary>A question about something that is no number: a level, a word, a text, a day.</summary>
    private string? OfOneType(Scope scope, int depth)
    {
        var types = scope.Readable().Select(r => r.Type).Concat(scope.Sequences().SelectMany(s => s.Element.Item?.Fields.Select(f => f.Type) ?? [s.Element]))
            .Where(t => t.IsScalar && t.Kind is not (ValueKind.Number or ValueKind.Boolean)).Distinct().ToList();
        if (types.Count == 0 || dice.Of(types) is var type && Value(scope, type, depth) is not { } value)
        {
            return null;
        }

        bool ordered = type.Kind is ValueKind.Level or ValueKind.Date;
        string op = ordered ? Order() : dice.Word("==", "!=", "=");
        return dice.Next(0, 6) switch
        {
            0 => $"({value} in ({Literal(type)}, {Literal(type)}))",
            1 when Value(scope, type, depth - 1) is { } other => $"({value} {op} {other})",
            2 when type.Kind == ValueKind.Level => $"({value} {op} {dice.Next(1, levels.Count + 1)})",
            3 when type.Kind == ValueKind.Level => $"({value} {op} {Number(scope, depth - 1)})",
            4 => $"({Literal(type)} {op} {value})",
            _ => $"({value} {op} {Literal(type)})",
        };
    }

    /// <summary>A value that is no number and no literal; null where there is none to be read.</summary>
    private string? Value(Scope scope, RuleType type, int depth)
    {
        List<Func<string?>> ways = [];
        var reads = scope.Scalars(type).ToList();
        if (reads.Count > 0)
        {
            ways.AddRange([() => dice.Of(reads), () => dice.Of(reads), () => dice.Of(reads)]);
        }

        if (depth > 0)
        {
            ways.AddRange([() => OfItem(scope, type, depth), () => OfItem(scope, type, depth), () => Extreme(scope, type, depth)]);
            ways.Add(() => Value(scope, type, depth - 1) is { } value ? $"({value} ?? {(dice.Once(2) ? Literal(type) : Value(scope, type, depth - 1))})" : null);
            ways.Add(() => Value(scope, type, depth - 1) is { } a && Value(scope, type, 0) is { } b ? $"iif({Condition(scope, depth - 1)}, {a}, {b})" : null);
        }

        return ways.Count == 0 ? null : dice.Of(ways)() ?? (reads.Count > 0 ? dice.Of(reads) : null);
    }

    private string Anything(Scope scope, int depth) => dice.Next(0, 5) switch
    {
        0 => Condition(scope, Math.Min(depth, 1)),
        1 or 2 => Number(scope, depth),
        _ => scope.Readable().Where(r => r.Type.IsScalar).Select(r => r.Text).ToList() is { Count: > 0 } scalars ? dice.Of(scalars) : Number(scope, depth),
    };

    private string Choice(Scope scope, int depth, Func<Scope, string> part) => dice.Once(2)
        ? $"iif({Condition(scope, depth - 1)}, {part(scope)}, {part(scope)})"
        : $"(({Condition(scope, depth - 1)}) ? {part(scope)} : {part(scope)})";

    private string Literal(RuleType type) => type.Kind switch
    {
        ValueKind.Level => Quoted(dice.Of(levels.Names)),
        ValueKind.Symbol => Quoted(dice.Of(type.Symbols!.Values.Take(4).ToList())),
        ValueKind.Date => $"date('{Day().ToText()}')",
        _ => Quoted(dice.Of(Texts)),
    };

    private string Constant() => aims.Constant().ToString();

    private string Order() => dice.Word("<", "<=", ">", ">=", "==", "!=");

    private static string Quoted(string text) => $"'{text}'";
}
