using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>What an equity report shows: the measures, the attributes with their crossings, and the least number of learners.</summary>
/// <param name="Measures">The measures.</param>
/// <param name="Attributes">The attributes by which subgroups are formed.</param>
/// <param name="Intersections">The attributes that are crossed, by their positions.</param>
/// <param name="Minimum">The least number of learners whose figures are shown.</param>
internal sealed record EquityPlan(
    IReadOnlyList<EquityMeasure> Measures, IReadOnlyList<EquityAttribute> Attributes, IReadOnlyList<IReadOnlyList<int>> Intersections, int Minimum)
{
    /// <summary>Measures that are shown even when nobody has a decision in them: somebody asked for them.</summary>
    public required IReadOnlySet<string> Asked { get; init; }

    /// <param name="sections">The pack's sections, with everything that it inherits.</param>
    /// <param name="facts">The pack's facts.</param>
    /// <param name="options">What the host asks for; it has been checked.</param>
    /// <param name="prerequisites">Whether in the framework something comes before something.</param>
    public static EquityPlan Of(IReadOnlyList<IElementSection> sections, IReadOnlyList<FactDeclaration> facts, EquityOptions options, bool prerequisites)
    {
        var section = sections.OfType<EquitySection>().Single();
        var crossed = options.Intersections ?? (options.Subgroups is null ? section.Intersections : []);
        var names = (options.Subgroups ?? section.Subgroups).Concat(crossed.SelectMany(c => c)).Distinct(StringComparer.Ordinal).ToList();
        var byRules = section.Rules.Where(r => r.Enabled).Select(r => r.Measure);
        var asked = (options.Measures ?? [.. byRules]).Select(m => EquityMeasures.Find(m, sections)!).DistinctBy(m => m.Name).ToList();
        var measures = options.Measures is not null ? asked : [.. EquityMeasures.Of(sections, prerequisites).Concat(asked).DistinctBy(m => m.Name)];
        return new(
            measures,
            [.. names.Select(n => new EquityAttribute(n, facts.FirstOrDefault(f => f.Name == n)))],
            [.. crossed.Select(c => (IReadOnlyList<int>)[.. c.Select(n => names.IndexOf(n))])],
            options.MinimumCount ?? section.Minimum)
        {
            Asked = asked.Select(m => m.Name).ToHashSet(StringComparer.Ordinal),
        };
    }
}
