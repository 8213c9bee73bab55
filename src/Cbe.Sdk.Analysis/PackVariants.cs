using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis;

/// <summary>Packs that differ from another in one figure: what a policy team asks "and if it were four?" with.</summary>
public static class PackVariants
{
    /// <summary>The pack with a parameter that has one value on all days.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="value">The value as a pack writes it: digits of a number, <c>true</c> or <c>false</c>, an ISO day, a level's name.</param>
    /// <returns>The pack with everything that it inherits, of the same id and version.</returns>
    /// <exception cref="ArgumentException">The pack has no such parameter, or the value does not fit its type and limits.</exception>
    public static RulePack WithParameter(RulePack pack, string parameter, string value)
    {
        ArgumentNullException.ThrowIfNull(pack);
        ArgumentException.ThrowIfNullOrEmpty(parameter);
        ArgumentNullException.ThrowIfNull(value);
        var flat = pack.Flatten();
        var declared = flat.Parameters.FirstOrDefault(p => string.Equals(p.Name, parameter, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"The pack `{pack}` has no parameter `{parameter}`{(flat.Parameters.Count == 0 ? "; it has none" : $"; it has {string.Join(", ", flat.Parameters.Select(p => $"`{p.Name}`"))}")}.", nameof(parameter));
        if (Problem(declared, value, flat) is { } problem)
        {
            throw new ArgumentException(problem, nameof(value));
        }

        return flat with
        {
            Parameters = [.. flat.Parameters.Select(p => ReferenceEquals(p, declared) ? Fixed(p, value) : p)],
        };
    }

    /// <summary>One value for all days; limits that were what the values span stay as they were, so that rules bind as before.</summary>
    private static ParameterDeclaration Fixed(ParameterDeclaration declared, string value) => declared with
    {
        Values = [new DatedValue(null, value)],
        Minimum = declared.Minimum ?? Least(declared, value, (a, b) => a <= b ? a : b),
        Maximum = declared.Maximum ?? Least(declared, value, (a, b) => a >= b ? a : b),
    };

    private static Number? Least(ParameterDeclaration declared, string value, Func<Number, Number, Number> choose) =>
        declared.Type != ValueKind.Number ? null : declared.Values.Select(v => v.Text).Append(value).Select(t => Number.TryParse(t, out var n) ? n : Number.Zero).Aggregate(choose);

    private static string? Problem(ParameterDeclaration declared, string value, RulePack pack) => declared.Type switch
    {
        ValueKind.Number when !Number.TryParse(value, out var number) || number < (declared.Minimum ?? number) || number > (declared.Maximum ?? number) =>
            $"`{value}` is no value of the parameter `{declared.Name}`: it is a number{Limits(declared)}.",
        ValueKind.Boolean when value is not ("true" or "false") => $"`{value}` is no value of the parameter `{declared.Name}`: it is `true` or `false`.",
        ValueKind.Date when !DateOnly.TryParseExact(value, "yyyy-MM-dd", out _) => $"`{value}` is no value of the parameter `{declared.Name}`: it is a day such as `2026-01-31`.",
        ValueKind.Level when pack.Scale?.Levels.TryGetRank(value, out _) != true => $"`{value}` is no level of the pack{(pack.Scale is { } scale ? $": {string.Join(", ", scale.Levels.Names)}" : "")}.",
        _ => null,
    };

    private static string Limits(ParameterDeclaration declared) =>
        (declared.Minimum, declared.Maximum) switch
        {
            ({ } least, { } most) => $" from {least} to {most}",
            ({ } least, null) => $" from {least} on",
            (null, { } most) => $" up to {most}",
            _ => "",
        };
}
