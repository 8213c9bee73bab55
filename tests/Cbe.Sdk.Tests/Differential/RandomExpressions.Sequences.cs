using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Differential;

/// <content>Sequences, and what is asked of their items.</content>
internal sealed partial class RandomExpressions
{
    private static readonly string[] Names = ["e", "f", "g", "h", "i", "j"];

    /// <summary>A sequence, perhaps narrowed and put in another order; null where none can be read or no call may be nested any more.</summary>
    private (string Text, RuleType Element)? Items(Scope scope, int depth)
    {
        var sources = scope.Sequences();
        if (sources.Count == 0)
        {
            return null;
        }

        // Evidence is what most rules are about.
        var (text, element) = sources.FirstOrDefault(s => s.Text == "evidence") is { Text: not null } evidence && !dice.Once(3) ? evidence : dice.Of(sources);
        for (int stages = dice.Of([0, 0, 0, 1, 1, 2, 3]); stages > 0 && depth > -1; stages--)
        {
            text += dice.Next(0, 6) switch
            {
                0 => $".OrderBy({Key()})",
                1 => $".OrderByDescending({Key()})",
                2 => $".{dice.Word("Take", "TakeLast", "Skip")}({dice.Of([0, 1, 2, 2, 3, 3, 5, 12])})",
                _ => $".Where({Called(scope, element, s => Condition(s, Math.Min(depth - 1, 1)))})",
            };
        }

        return (text, element);

        string Key() => Called(scope, element, s => element.Kind == ValueKind.Item && Value(s, dice.Of([RuleType.Level, RuleType.Date]), 0) is { } key && dice.Once(2) ? key : Selected(s, RuleType.Number, 1));
    }

    /// <summary>Something that deserves a name: a value of any type, a sequence, or an item.</summary>
    public string Part(Scope scope) => dice.Next(0, 8) switch
    {
        0 or 1 => Condition(scope, 2),
        2 when Items(scope, 2) is var (items, _) => items,
        3 when Items(scope, 1) is var (items, element) && element.Kind == ValueKind.Item => $"{items}.{dice.Word("First", "Last")}()",
        4 => Value(scope, dice.Of([RuleType.Level, RuleType.Date, RuleType.Text]), 2) ?? Number(scope, 2),
        _ => Number(scope, 2),
    };

    /// <summary>What a call does with each item: of a named item, or of the implicit one.</summary>
    private string Called(Scope scope, RuleType element, Func<Scope, string> body)
    {
        string? name = element.IsScalar || dice.Once(3) ? Fresh(scope) : null;
        string text = body(scope.Within(name, element));
        return name is null ? text : $"{name} => {text}";
    }

    private static string Fresh(Scope scope) => Names[scope.Items.Count];

    /// <summary>A value of an item: most often one of its own, sometimes reckoned.</summary>
    private string Selected(Scope inside, RuleType type, int depth)
    {
        var (name, item) = inside.Items[^1];
        var own = item.Item?.Fields.Where(f => f.Type.Equals(type)).Select(f => name is null ? f.Name : $"{name}.{f.Name}").ToList() ?? (item.Equals(type) && name is not null ? [name] : []);
        return own.Count > 0 && !dice.Once(4) ? own.FirstOrDefault(o => o.EndsWith("Score", StringComparison.Ordinal) && !dice.Once(3)) ?? dice.Of(own) : Number(inside, Math.Min(depth, 2));
    }

    /// <summary>A member of the first or the last item.</summary>
    private string? OfItem(Scope scope, RuleType type, int depth)
    {
        if (Items(scope, depth - 1) is not var (items, element))
        {
            return null;
        }

        string call = $"{items}.{dice.Word("First", "Last")}({(dice.Once(3) ? Called(scope, element, s => Condition(s, 0)) : "")})";
        return element.Equals(type) ? call
            : element.Item?.Fields.Where(f => f.Type.Equals(type)).ToList() is { Count: > 0 } fields ? $"{call}.{dice.Of(fields).Name}"
            : null;
    }

    /// <summary>The least or the most level, day or number.</summary>
    private string? Extreme(Scope scope, RuleType type, int depth)
    {
        if (type.Kind is not (ValueKind.Level or ValueKind.Date) || Items(scope, depth - 1) is not var (items, element) || element.Item is not { } item)
        {
            return null;
        }

        return item.Fields.Where(f => f.Type.Equals(type)).ToList() is { Count: > 0 } fields
            ? $"{items}.{(dice.Once(2) ? "Min" : "Max")}({Called(scope, element, s => s.Items[^1].Name is { } name ? $"{name}.{dice.Of(fields).Name}" : dice.Of(fields).Name)})"
            : null;
    }

    /// <summary>The different values of one member.</summary>
    private string? Distinct(Scope scope, string items, RuleType element)
    {
        var fields = element.Item?.Fields.Where(f => f.Type.IsScalar).ToList() ?? [];
        return fields.Count == 0 ? null
            : $"{items}.Select({Called(scope, element, s => s.Items[^1].Name is { } name ? $"{name}.{dice.Of(fields).Name}" : dice.Of(fields).Name)}).Distinct()";
    }
}
