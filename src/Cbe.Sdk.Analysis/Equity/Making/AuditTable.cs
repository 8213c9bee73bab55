using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>The subgroups of one attribute (or crossing), compared with one of them and with all other learners.</summary>
internal static class AuditTable
{
    public static IEnumerable<AuditSubgroup> Of(IReadOnlyList<(SubgroupOutcome Outcome, RateNode Node)> rows, RateNode all, EquityAuditOptions options)
    {
        var comparable = rows.Where(r => r.Outcome.IsStated && r.Node is { Known: true, Hidden: false, Of: > 0 }).ToList();
        var given = rows.FirstOrDefault(r => IsGiven(r.Outcome, options));
        var reference = given.Node ?? (comparable.Count == 0 ? null : comparable.Aggregate((a, b) => RateComparison.IsGreater(b.Node, a.Node) ? b : a).Node);
        foreach (var (outcome, node) in rows)
        {
            string? why = !outcome.IsStated ? "learners whose value is not stated are not compared"
                : node is { Known: true, Of: 0 } ? "nobody has a decision"
                : reference is { Of: 0, Known: true } ? "nobody of the reference has a decision"
                : reference is null || (given.Node is null && comparable.Count < 2) ? "no other subgroup is shown to compare with"
                : ReferenceEquals(node, reference) ? "it is the reference" : null;
            bool compared = why is null || ReferenceEquals(node, reference);
            yield return CellTelling.Fill(new AuditSubgroup
            {
                Subgroup = outcome.Subgroup,
                Label = SubgroupCatalogue.Label(outcome.Attributes),
                Attributes = outcome.Attributes,
                IsReference = compared && ReferenceEquals(node, reference),
                Reference = compared ? rows.First(r => ReferenceEquals(r.Node, reference)).Outcome.Subgroup : null,
                ToReference = Told(node) && why is not null ? AuditComparison.None(why) : RateComparison.Of(node, reference, options.Confidence),
                ToOthers = ToOthers(node, all, options.Confidence),
            }, outcome, node, options.Confidence);
        }
    }

    private static bool Told(RateNode node) => node is { Known: true, Hidden: false };

    private static bool IsGiven(SubgroupOutcome outcome, EquityAuditOptions options) =>
        outcome.IsStated && outcome.Attributes.All(a => options.References.TryGetValue(a.Key, out string? value) && value == a.Value);

    /// <summary>All others are all without the subgroup: found from figures that are told, so it tells no more than they do.</summary>
    private static AuditComparison ToOthers(RateNode node, RateNode all, double confidence) =>
        !Told(node) || !Told(all) ? AuditComparison.None(null)
        : node.Of == 0 ? AuditComparison.None("nobody has a decision")
        : node.Of == all.Of ? AuditComparison.None("there are no other learners")
        : RateComparison.Of(node, new(all.Of - node.Of, all.Held - node.Held, true), confidence);
}
