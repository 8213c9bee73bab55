using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <content>Numbers: read, reckoned with, and made of many.</content>
internal sealed partial class RandomExpressions
{
    public string Number(Scope scope, int depth)
    {
        if (depth <= 0)
        {
            return scope.Scalars(RuleType.Number).ToList() is { Count: > 0 } numbers && !dice.Once(4) ? dice.Of(numbers) : Constant();
        }

        return dice.Next(0, 25) switch
        {
            0 or 1 or 2 or 3 or 4 or 5 or 6 or >= 20 when OneOfMany(scope, depth) is { } one => one,
            7 => $"({Number(scope, depth - 1)} {dice.Word("+", "-")} {Number(scope, depth - 1)})",
            8 => $"({Number(scope, depth - 1)} * {Factor(scope)})",
            9 => $"({Number(scope, depth - 1)} / {Divisor(scope)})",
            10 => $"({Number(scope, depth - 1)} % {Divisor(scope)})",
            11 => $"(-{Number(scope, depth - 1)})",
            12 => $"round({Number(scope, depth - 1)}, {dice.Next(0, 7)})",
            13 => $"{dice.Word("min", "max")}({Number(scope, depth - 1)}, {Number(scope, depth - 1)})",
            14 => $"{dice.Word("min", "max")}({Number(scope, 0)}, {Number(scope, depth - 1)}, {Constant()})",
            15 => $"abs({Number(scope, depth - 1)})",
            16 => $"({Number(scope, depth - 1)} ?? {Number(scope, depth - 1)})",
            17 => Choice(scope, depth, s => Number(s, depth - 1)),
            18 when Value(scope, RuleType.Date, depth - 1) is { } day => $"({day} - {(dice.Once(2) ? Literal(RuleType.Date) : Value(scope, RuleType.Date, depth - 1) ?? day)})",
            19 when OfItem(scope, RuleType.Number, depth) is { } member => member,
            _ => Number(scope, 0),
        };
    }

    private string Factor(Scope scope) => dice.Next(0, 4) switch
    {
        0 => Number(scope, 0),
        1 => $"{dice.Next(-3, 4)}",
        _ => $"0.{dice.Next(1, 1_000_000):000000}",
    };

    /// <summary>Zero among them, and a millionth: what is divided by the first is missing, by the other large.</summary>
    private string Divisor(Scope scope) => dice.Next(0, 6) switch
    {
        0 => Number(scope, 0),
        1 => dice.Word("0.000001", "3", "7", "0.3", "-0.000001", "-7"),
        _ => $"{dice.Next(0, 4)}",
    };

    /// <summary>A number made of a sequence; null where there is none to be read.</summary>
    private string? OneOfMany(Scope scope, int depth)
    {
        if (Items(scope, depth - 1) is not var (items, element))
        {
            return null;
        }

        string Of() => Called(scope, element, s => Selected(s, RuleType.Number, depth - 1));
        string Test() => Called(scope, element, s => Condition(s, Math.Min(depth - 2, 1)));
        return dice.Next(0, 17) switch
        {
            0 => $"{items}.Count()",
            1 => $"{items}.Count({Test()})",
            2 or 3 or 14 or 15 => $"{items}.{dice.Word("Sum", "Average", "Min", "Max")}({Of()})",
            4 => $"{items}.Trend({Of()})",
            5 => $"{items}.Select({Of()}){Narrowed()}.{dice.Word("Sum", "Average", "Min", "Max", "Trend", "First", "Last", "Count")}()",
            6 or 7 => $"{items}.Average({Of()}, {Called(scope, element, s => Weight(s))})",
            8 or 9 => Carried(scope, items, element, depth),
            10 => $"{items}.Select({Of()}){Narrowed()}.{dice.Word("First", "Last", "Count")}({Called(scope, RuleType.Number, s => Condition(s, 0))})",
            _ => Method(scope, items, element, depth),
        };

        string Narrowed() => dice.Next(0, 7) switch
        {
            0 => ".Distinct()",
            1 => $".Where({Called(scope, RuleType.Number, s => Condition(s, 0))})",
            2 => $".OrderByDescending({Called(scope, RuleType.Number, s => Number(s, 1))}).Take({dice.Next(0, 4)})",
            3 => $".Select({Called(scope, RuleType.Number, s => Number(s, 1))})",
            _ => "",
        };
    }

    private string Weight(Scope scope) => dice.Next(0, 5) switch
    {
        0 => $"{dice.Next(0, 3)}",
        1 => $"abs({Number(scope, 1)})",
        2 => $"max({Number(scope, 1)}, 0)",
        3 when scope.Scalars(RuleType.Number).FirstOrDefault(s => s.EndsWith("Weight", StringComparison.Ordinal)) is { } own => own,
        _ => $"iif({Condition(scope, 0)}, {dice.Next(0, 4)}, 1)",
    };

    /// <summary>A step that is held within bounds by force, or one of those that people write: a ladder, a run, a mean by hand, the newest known.</summary>
    private string Carried(Scope scope, string items, RuleType element, int depth)
    {
        string item = Fresh(scope);
        string seed = dice.Once(4) && scope.Parameters.Where(p => p.Type.Kind == ValueKind.Number).ToList() is { Count: > 0 } given ? $"params.{dice.Of(given).Name}" : $"{dice.Next(-1, 3)}";
        var inside = scope with { Items = [.. scope.Items, ("soFar", RuleType.Number), (item, element)], CallsLeft = 0 };
        string step = dice.Next(0, 6) switch
        {
            0 => $"iif({Condition(inside, 0)}, min(soFar + 1, 4), max(soFar - 1, 0))",
            1 => $"iif({Condition(inside, 1)}, min(soFar + 1, 9), 0)",
            2 => $"0.{dice.Next(1, 10)} * min(max(({Number(inside, 0)} ?? soFar), 0), 100) + soFar / 10",
            3 => $"iif(has({Number(inside, 0)}), {Number(inside, 0)}, soFar)",
            _ => $"min(max({Number(inside, Math.Min(depth, 2))}, {dice.Next(-50, 0)}), {dice.Next(3, 200)})",
        };
        return $"{items}.Aggregate({seed}, (soFar, {item}) => {step})";
    }

    private string Method(Scope scope, string items, RuleType element, int depth)
    {
        var method = dice.Of(scope.Vocabulary.Methods);
        string selected = Called(scope, element, s => Selected(s, RuleType.Number, depth - 2));
        int needed = method.Parameters.Select((p, i) => p.Default is null ? i + 1 : 0).DefaultIfEmpty().Max();
        var arguments = method.Parameters.Take(dice.Next(needed, method.Parameters.Count + 1)).Select(p => RandomArguments.Of(p, dice, aims));
        return $"{items}.{method.FunctionName}({string.Join(", ", arguments.Select(a => a.ToString()).Prepend(selected))})";
    }
}
