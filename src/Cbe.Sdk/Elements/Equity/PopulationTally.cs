namespace Cbe.Sdk.Elements.Equity;

/// <summary>The sums over a population: of all learners, by each attribute, and by attributes that are crossed. Its size depends on the number of subgroups, never on that of learners.</summary>
internal sealed class PopulationTally
{
    /// <summary>An attribute with more values is a name or a number of a person, not a subgroup.</summary>
    public const int MostValues = 100;

    /// <summary>More subgroups than this by attributes that are crossed are no table that anybody reads.</summary>
    public const int MostCrossed = 1_000;

    public PopulationTally(EquityPlan plan)
    {
        int measures = plan.Measures.Count;
        All = new(measures);
        ByAttribute = [.. plan.Attributes.Select((_, i) => new SubgroupTable([i], measures, MostValues))];
        Crossed = [.. plan.Intersections.Select(c => new SubgroupTable(c, measures, MostCrossed))];
    }

    public SubgroupSums All { get; }

    /// <summary>By each attribute, in the plan's order.</summary>
    public IReadOnlyList<SubgroupTable> ByAttribute { get; }

    public IReadOnlyList<SubgroupTable> Crossed { get; }

    /// <summary>Those of which a table can be shown.</summary>
    public IEnumerable<SubgroupTable> CrossedShown => Crossed.Where(c =>
        !c.IsTooLarge && !c.Attributes.Any(a => ByAttribute[a].IsTooLarge) && c.Attributes.Select(a => ByAttribute[a].Values().Count).Aggregate(1, (a, b) => a * b) <= MostCrossed);

    public void Add(LearnerPart part)
    {
        All.Add(part);
        foreach (var table in ByAttribute.Concat(Crossed))
        {
            table.Add(part);
        }
    }
}
