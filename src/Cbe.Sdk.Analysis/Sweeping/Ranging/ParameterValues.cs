using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Sweeping.Ranging;

/// <summary>Which values a parameter can have, and in what order.</summary>
internal sealed class ParameterValues(ParameterDeclaration parameter, RulePack pack)
{
    private LevelSet? Levels => pack.Scale?.Levels;

    /// <summary>What is wrong with a value; null where it fits.</summary>
    public SweepProblem? Problem(string value) => parameter.Type switch
    {
        ValueKind.Number when !Number.TryParse(value, out _) => new($"`{value}` is no value of `{parameter.Name}`: it is a number", "write digits: `3`"),
        ValueKind.Number when Number.TryParse(value, out var number) && (number < parameter.Minimum || number > parameter.Maximum) =>
            new($"`{value}` is outside the limits of `{parameter.Name}`, {Limits}", "stay within them, or change the limits in the pack"),
        ValueKind.Boolean when value is not ("true" or "false") => new($"`{value}` is no value of `{parameter.Name}`", "write `true` or `false`"),
        ValueKind.Date when !DateOnly.TryParseExact(value, "yyyy-MM-dd", out _) => new($"`{value}` is no value of `{parameter.Name}`: it is a day", "write year, month and day: `2026-01-31`"),
        ValueKind.Level when Levels?.TryGetRank(value, out _) != true => new($"`{value}` is no level of the pack", NearMiss.Help(value, [.. Levels?.Names ?? []], "levels")),
        _ => null,
    };

    /// <summary>The values from one to another.</summary>
    public (IReadOnlyList<string> Values, SweepProblem? Problem) Range(string first, string last, string step)
    {
        if ((Problem(first) ?? Problem(last)) is { } problem)
        {
            return ([], problem);
        }

        return parameter.Type switch
        {
            ValueKind.Number => Numbers(first, last, step),
            ValueKind.Level when step.Length == 0 => LevelsBetween(first, last),
            _ => ([], new($"`{first}..{last}` is no range of `{parameter.Name}`", "list the values with commas between")),
        };
    }

    /// <summary>Each value once, least first; texts in the order in which they were given.</summary>
    public IReadOnlyList<string> Ordered(IEnumerable<string> values) => parameter.Type switch
    {
        ValueKind.Number => [.. values.Select(Parsed).Distinct().Order().Select(n => n.ToString())],
        ValueKind.Level => [.. values.Select(Rank).Distinct().Order().Select(r => Levels!.NameOf(r))],
        ValueKind.Text => [.. values.Distinct(StringComparer.Ordinal)],
        _ => [.. values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
    };

    private (IReadOnlyList<string>, SweepProblem?) Numbers(string first, string last, string step)
    {
        var by = Number.One;
        if (step.Length > 0 && (!Number.TryParse(step, out by) || by <= Number.Zero))
        {
            return ([], new($"`{step}` is no step between values of `{parameter.Name}`", "write a number above 0: `0..100/5`"));
        }

        var (from, to) = (Parsed(first), Parsed(last));
        if (to < from)
        {
            return ([], new($"`{first}..{last}` has no values", $"write the least first: `{last}..{first}`"));
        }

        long count = ((to.Micros - from.Micros) / by.Micros) + 1;
        return count > SweepRanges.MostValues
            ? ([], new(FormattableString.Invariant($"`{first}..{last}` has {count} values; at most {SweepRanges.MostValues} are swept"), "take greater steps: `0..1000/10`"))
            : ([.. Enumerable.Range(0, (int)count).Select(i => Number.FromMicros(from.Micros + (i * by.Micros)).ToString())], null);
    }

    private (IReadOnlyList<string>, SweepProblem?) LevelsBetween(string first, string last)
    {
        var (from, to) = (Rank(first), Rank(last));
        return to < from ? ([], new($"`{first}..{last}` has no levels", $"write the lower first: `{last}..{first}`")) : ([.. Enumerable.Range(from, to - from + 1).Select(r => Levels!.NameOf(r))], null);
    }

    private string Limits => (parameter.Minimum, parameter.Maximum) switch
    {
        ({ } least, { } most) => $"{least} to {most}",
        ({ } least, null) => $"{least} or more",
        _ => $"{parameter.Maximum} or less",
    };

    private static Number Parsed(string text) => Number.TryParse(text, out var number) ? number : Number.Zero;

    private int Rank(string name) => Levels!.TryGetRank(name, out int rank) ? rank : 0;
}
