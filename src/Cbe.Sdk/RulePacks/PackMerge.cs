using Cbe.Sdk.Text;

namespace Cbe.Sdk.RulePacks;

/// <summary>A pack with everything that it inherits, as one pack.</summary>
internal static class PackMerge
{
    public static RulePack Flatten(RulePack pack, DiagnosticBag diagnostics)
    {
        if (pack.Parent is null)
        {
            return pack;
        }

        var parent = Flatten(pack.Parent, diagnostics);
        return pack with
        {
            Parent = null,
            Scale = pack.Scale ?? parent.Scale,
            Mastery = pack.Mastery ?? parent.Mastery,
            Parameters = ByKey(parent.Parameters, pack.Parameters, p => p.Name),
            Exceptions = [.. parent.Exceptions.Concat(pack.Exceptions).GroupBy(e => e.Law).Select(g => g.Last())],
            Symbols = parent.Symbols.Concat(pack.Symbols).GroupBy(s => s.Key, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.SelectMany(s => s.Value).Distinct(StringComparer.OrdinalIgnoreCase)], StringComparer.Ordinal),
            Facts = ByKey(parent.Facts, pack.Facts, f => f.Name),
            Credentials = ByKey(parent.Credentials, pack.Credentials, c => c.Id),
            Inference = pack.Inference ?? parent.Inference,
            Conversions = ByKey(parent.Conversions, pack.Conversions, c => c.Id),
            Elements = new ElementSections
            {
                Agency = parent.Elements.Agency.Extend(pack.Elements.Agency, diagnostics),
                Assessment = parent.Elements.Assessment.Extend(pack.Elements.Assessment, diagnostics),
                Support = parent.Elements.Support.Extend(pack.Elements.Support, diagnostics),
                Progression = parent.Elements.Progression.Extend(pack.Elements.Progression, diagnostics),
                Pathways = parent.Elements.Pathways.Extend(pack.Elements.Pathways, diagnostics),
                Equity = parent.Elements.Equity.Extend(pack.Elements.Equity, diagnostics),
                Expectations = parent.Elements.Expectations.Extend(pack.Elements.Expectations, diagnostics),
            },
        };
    }

    private static List<T> ByKey<T>(IReadOnlyList<T> parent, IReadOnlyList<T> child, Func<T, string> key)
    {
        var merged = parent.ToList();
        foreach (var item in child)
        {
            int at = merged.FindIndex(m => string.Equals(key(m), key(item), StringComparison.OrdinalIgnoreCase));
            if (at < 0)
            {
                merged.Add(item);
            }
            else
            {
                merged[at] = item;
            }
        }

        return merged;
    }
}
