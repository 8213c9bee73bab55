using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.RulePacks;

/// <summary>Parameters over time. Between two changes lies an era; a pack is bound once for each era that is asked for.</summary>
internal static class ParameterEras
{
    /// <summary>The first days of the eras, earliest first; the first era has no first day of its own.</summary>
    public static IReadOnlyList<DateOnly> Starts(RulePack flattened) =>
        [.. flattened.Parameters.SelectMany(p => p.Values).Select(v => v.From).OfType<DateOnly>().Distinct().Order()];

    /// <summary>The parameters as they are on a day; without a day, with their first values.</summary>
    public static IReadOnlyList<Parameter> At(RulePack flattened, PerformanceScale scale, DateOnly? day, DiagnosticBag diagnostics)
    {
        var parameters = new List<Parameter>();
        foreach (var declared in flattened.Parameters.Where(p => p.Values.Count > 0))
        {
            var value = (day is { } d ? declared.On(d) : null) ?? declared.Values[0];
            if (declared.Type == ValueKind.Level && declared.Values.Select(v => v.Text).FirstOrDefault(v => !scale.Levels.TryGetRank(v, out _)) is { } unknown)
            {
                diagnostics.Add(Codes.UnknownLevel, $"`{unknown}` is not a level of the scale", declared.Source?.Location ?? new Location($"pack {flattened.Id}", "", 0, 0, 0, ""),
                    NearMiss.Help(unknown, [.. scale.Levels.Names], "levels"));
                continue;
            }

            parameters.Add(new Parameter(declared.Name, TypeOf(declared.Type), ValueOf(declared.Type, value.Text, scale), Range(declared), declared.Reference));
        }

        return parameters;
    }

    private static RuleType TypeOf(ValueKind kind) => kind switch
    {
        ValueKind.Number => RuleType.Number,
        ValueKind.Boolean => RuleType.Boolean,
        ValueKind.Date => RuleType.Date,
        ValueKind.Level => RuleType.Level,
        _ => RuleType.Text,
    };

    private static Value ValueOf(ValueKind kind, string text, PerformanceScale scale) => kind switch
    {
        ValueKind.Number => Number.TryParse(text, out var n) ? Value.Of(n) : Value.Missing,
        ValueKind.Boolean => Value.Of(text == "true"),
        ValueKind.Date => Day.TryParse(text, out var day) ? Value.Of(day) : Value.Missing,
        ValueKind.Level => scale.Levels.TryGetRank(text, out int rank) ? Value.Level(rank) : Value.Missing,
        _ => Value.Of(text),
    };

    /// <summary>The declared limits, or what the values span; the same in every era, so that a rule that binds in one binds in all.</summary>
    private static NumberRange? Range(ParameterDeclaration declared)
    {
        if (declared.Type != ValueKind.Number)
        {
            return null;
        }

        var numbers = declared.Values.Select(v => Number.TryParse(v.Text, out var n) ? n : Number.Zero).ToList();
        return new NumberRange(declared.Minimum ?? numbers.Min(), declared.Maximum ?? numbers.Max());
    }
}
