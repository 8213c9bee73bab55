using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Scenarios.Suggesting;

/// <summary>Facts with one of them changed or not told.</summary>
internal static class FactChanges
{
    public static IEnumerable<IReadOnlyDictionary<string, FactValue>> Of(IReadOnlyDictionary<string, FactValue> facts, FactDeclaration fact, DateOnly asOf, Knobs knobs)
    {
        if (facts.ContainsKey(fact.Name))
        {
            yield return facts.Where(f => f.Key != fact.Name).ToDictionary(StringComparer.Ordinal);
        }

        foreach (var value in Values(fact, asOf, knobs))
        {
            yield return facts.Where(f => f.Key != fact.Name).Append(new(fact.Name, value)).ToDictionary(StringComparer.Ordinal);
        }
    }

    private static IEnumerable<FactValue> Values(FactDeclaration fact, DateOnly asOf, Knobs knobs) => fact.Type switch
    {
        ValueKind.Boolean => [FactValue.FromBoolean(true), FactValue.FromBoolean(false)],
        ValueKind.Symbol => fact.Symbols!.Values.Select(FactValue.FromText),
        ValueKind.Date => knobs.Wholes.Select(d => FactValue.FromDate(Changes.Before(asOf, d))),
        ValueKind.Number => knobs.Wholes.Select(w => Number.FromInteger(w)).Concat(knobs.Scores).Distinct()
            .Where(n => n >= (fact.Minimum ?? n) && n <= (fact.Maximum ?? n)).Select(FactValue.FromNumber),
        _ => [],
    };
}
