using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>Makes an audit of a report: hides what may not be found, compares, and corrects for many comparisons.</summary>
internal static class AuditMaker
{
    public static IReadOnlyList<AuditMeasure> Measures(EquityReport report, EquityAuditOptions options)
    {
        bool coding = options.Coding && report.MinimumCount > 1;
        return AuditMultiplicity.Of([.. report.Measures.Select(m => Measure(m, coding, options))]);
    }

    private static AuditMeasure Measure(EquityOutcome outcome, bool coding, EquityAuditOptions options)
    {
        var all = RateNode.From(outcome.All);
        var nodes = outcome.Subgroups.Select(RateNode.From).ToList();
        if (coding)
        {
            var tables = outcome.Subgroups.Zip(nodes).GroupBy(s => string.Join('\n', s.First.Attributes.Select(a => a.Key)), StringComparer.Ordinal)
                .Select(g => new RateTable([.. g.First().First.Attributes.Select(a => a.Key)], [.. g.Select(s => (Values(s.First), s.Second))])).ToList();
            new RateWithholding(all, [.. tables.Where(t => t.Attributes.Count == 1)], [.. tables.Where(t => t.Attributes.Count > 1)]).Find();
        }

        var told = outcome.All.Told(all, options.Confidence);
        var subgroups = outcome.Subgroups.Zip(nodes).GroupBy(s => string.Join('\n', s.First.Attributes.Select(a => a.Key)), StringComparer.Ordinal)
            .SelectMany(g => AuditTable.Of([.. g], all, options)).ToList();
        var shown = new AuditDecisions(outcome, nodes, all);
        return new(outcome.Measure, told, [.. subgroups.Index().Select(s => s.Item with { Decisions = shown.Of(s.Index) })])
        {
            Undecided = all.Hidden ? Figures.Suppressed<long>() : outcome.All.Undecided,
            DecisionsWithheld = outcome.Decisions.Count() - Enumerable.Range(0, nodes.Count).Sum(i => shown.Of(i).Count),
        };
    }

    private static IReadOnlyList<string?> Values(SubgroupOutcome subgroup) => [.. subgroup.Attributes.Select(a => a.Value)];
}
