using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Impact.Causes;

/// <summary>Figures that are not the same on the days that are compared. A pack between the two has every figure of one day on all days.</summary>
internal static class ParameterChanges
{
    public static ChangeGroup? Between(RulePack old, DateOnly oldDay, RulePack now, DateOnly newDay)
    {
        var changes = new Dictionary<string, (PackChange Change, string Old, string New)>(StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in now.Parameters)
        {
            if (Find(old, parameter.Name) is { } before && Value(before, oldDay) is var was && Value(parameter, newDay) is var now1 && was != now1)
            {
                changes.Add(parameter.Name, (new($"parameter {parameter.Name}", was, now1, parameter.Reference ?? before.Reference), was, now1));
            }
        }

        return changes.Count == 0 ? null : new([.. changes.Values.Select(c => c.Change)], (pack, isMade) => pack with
        {
            Parameters = [.. pack.Parameters.Select(p => changes.TryGetValue(p.Name, out var c) ? p with { Values = [new DatedValue(null, isMade(c.Change) ? c.New : c.Old)] } : p)],
        });
    }

    /// <summary>The new pack with the figures of both, each as it is on its own day; limits are wide enough for both.</summary>
    public static RulePack Pinned(RulePack old, DateOnly oldDay, RulePack now, DateOnly newDay) => now with
    {
        Parameters =
        [
            .. now.Parameters.Select(p => Pin(p, newDay, Find(old, p.Name))),
            .. old.Parameters.Where(p => Find(now, p.Name) is null).Select(p => Pin(p, oldDay, null)),
        ],
    };

    private static ParameterDeclaration Pin(ParameterDeclaration parameter, DateOnly day, ParameterDeclaration? other)
    {
        var pinned = parameter with { Values = parameter.Values.Count == 0 ? [] : [new DatedValue(null, Value(parameter, day))] };
        if (parameter.Type != ValueKind.Number)
        {
            return pinned;
        }

        var numbers = parameter.Values.Concat(other?.Values ?? []).Select(v => Number.TryParse(v.Text, out var n) ? n : (Number?)null)
            .Append(parameter.Minimum).Append(parameter.Maximum).Append(other?.Minimum).Append(other?.Maximum).OfType<Number>().ToList();
        return numbers.Count == 0 ? pinned : pinned with { Minimum = numbers.Min(), Maximum = numbers.Max() };
    }

    private static ParameterDeclaration? Find(RulePack pack, string name) => pack.Parameters.FirstOrDefault(p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The value that holds on the day; before the first, the first, as when a pack is bound.</summary>
    private static string Value(ParameterDeclaration parameter, DateOnly day) => (parameter.On(day) ?? parameter.Values.FirstOrDefault())?.Text ?? "";
}
