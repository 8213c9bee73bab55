using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>What is wrong with the measures and attributes that a pack or a host names.</summary>
internal static class EquityProblems
{
    /// <summary>Something that is wrong, with the list it stands in and its place there.</summary>
    public sealed record Problem(string List, int Index, string Message, string Help);

    /// <summary>Everything that is wrong with what a host asks for.</summary>
    public static IEnumerable<Problem> Of(EquityOptions options, IReadOnlyList<IElementSection> sections, IReadOnlyList<FactDeclaration> facts)
    {
        var section = sections.OfType<EquitySection>().Single();
        var crossed = options.Intersections ?? [];
        var subgroups = (options.Subgroups ?? section.Subgroups).Concat(crossed.SelectMany(c => c)).Distinct(StringComparer.Ordinal).ToList();
        var measures = (options.Measures ?? []).Select((m, i) => OfMeasure(m, sections, "measures", i)).OfType<Problem>();
        return measures.Concat(OfSubgroups(subgroups, facts)).Concat(OfIntersections(crossed, subgroups)).Concat(OfMinimum(options.MinimumCount, section));
    }

    public static Problem? OfMeasure(string name, IReadOnlyList<IElementSection> sections, string list = "measures", int index = 0) =>
        EquityMeasures.Find(name, sections) is not null ? null
        : new(list, index, $"there is no measure `{name}`", NearMiss.Help(name, [.. EquityMeasures.Names(sections)], "measures"));

    /// <summary>Attributes that are named twice, or are facts by which no subgroup can be formed.</summary>
    public static IEnumerable<Problem> OfSubgroups(IReadOnlyList<string> subgroups, IReadOnlyList<FactDeclaration> facts)
    {
        for (int i = 0; i < subgroups.Count; i++)
        {
            string name = subgroups[i];
            if (subgroups.Take(i).Contains(name, StringComparer.Ordinal))
            {
                yield return new("subgroups", i, $"the attribute `{name}` stands twice", "name each attribute once");
            }
            else if (facts.FirstOrDefault(f => f.Name == name) is { } fact && Unfit(fact) is { } why)
            {
                yield return new("subgroups", i, $"no subgroups can be formed by the fact `{name}`", $"{why}; a fact of the learner that says `readBy` equity, and is a text, a symbol or a boolean, can form subgroups");
            }
        }
    }

    /// <summary>Crossings that are not of known attributes, or that share two attributes, or make a ring: one could then be found from the others.</summary>
    public static IEnumerable<Problem> OfIntersections(IReadOnlyList<IReadOnlyList<string>> intersections, IReadOnlyList<string> subgroups)
    {
        for (int i = 0; i < intersections.Count; i++)
        {
            var names = intersections[i];
            if (names.Distinct(StringComparer.Ordinal).Count() < names.Count)
            {
                yield return new("intersections", i, $"an attribute stands twice in {Words(names)}", "cross different attributes");
            }
            else if (names.Count is < 2 or > 3)
            {
                yield return new("intersections", i, $"{Words(names)} cannot be crossed", "cross two or three attributes");
            }
            else if (names.FirstOrDefault(n => !subgroups.Contains(n, StringComparer.Ordinal)) is { } unknown)
            {
                yield return new("intersections", i, $"`{unknown}` is not one of `subgroups`", NearMiss.Help(unknown, [.. subgroups], "subgroups"));
            }
            else if (intersections.Take(i).FirstOrDefault(earlier => earlier.Intersect(names, StringComparer.Ordinal).Count() >= 2) is { } other)
            {
                yield return new("intersections", i, $"{Words(names)} and {Words(other)} share two attributes", "figures that one of them withholds could be found from the other; keep one, or ask for two reports");
            }
            else if (IsRing(intersections.Take(i), names))
            {
                yield return new("intersections", i, $"{Words(names)} closes a ring of crossings", "what one of them withholds could be found from the others; keep all but one, or ask for two reports");
            }
        }
    }

    /// <summary>Whether two attributes of a crossing are joined by earlier ones already. Tables in a ring may fit no population together although each fits its margins, which tells of what they withhold.</summary>
    private static bool IsRing(IEnumerable<IReadOnlyList<string>> earlier, IReadOnlyList<string> names)
    {
        var joined = new List<HashSet<string>>();
        foreach (var crossing in earlier)
        {
            var own = crossing.ToHashSet(StringComparer.Ordinal);
            foreach (var other in joined.FindAll(j => j.Overlaps(own)))
            {
                own.UnionWith(other);
                joined.Remove(other);
            }

            joined.Add(own);
        }

        return joined.Exists(j => names.Count(j.Contains) >= 2);
    }

    private static IEnumerable<Problem> OfMinimum(int? asked, EquitySection section)
    {
        if (asked is < 1 or > EquitySection.MaximumMinimumCount)
        {
            yield return new("minimumCount", 0, $"a minimum of {asked} learners cannot be asked for", $"1 to {EquitySection.MaximumMinimumCount} can");
        }
        else if (asked < section.MinimumCount)
        {
            yield return new("minimumCount", 0, $"a minimum of {asked} learners is less than the pack's own of {section.MinimumCount}", "more may be withheld than the pack asks for, never less");
        }
    }

    private static string Words(IReadOnlyList<string> names) => $"`{string.Join(", ", names)}`";

    private static string? Unfit(FactDeclaration fact) =>
        fact.Of != FactSubject.Learner ? "it is a fact of evidence"
        : !fact.ReadBy.Contains(CbeElement.Equity) ? "it is not open to equity"
        : fact.Type is ValueKind.Text or ValueKind.Symbol or ValueKind.Boolean ? null
        : $"it is a {fact.Type.ToString().ToLowerInvariant()}";
}
