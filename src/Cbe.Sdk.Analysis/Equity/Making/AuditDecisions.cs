using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Analysis.Equity.Making;

/// <summary>Which decisions of equity rules are told: those that saw nothing that is hidden, neither the subgroup's rate nor the reference's nor that of all others.</summary>
internal sealed class AuditDecisions(EquityOutcome outcome, IReadOnlyList<RateNode> nodes, RateNode all)
{
    private readonly HashSet<string> _hidden = [.. outcome.Subgroups.Zip(nodes).Where(s => s.Second.Hidden || !s.Second.Known).Select(s => s.First.Subgroup)];

    public IReadOnlyList<Decision> Of(int subgroup)
    {
        var about = outcome.Subgroups[subgroup];
        return nodes[subgroup].Hidden || (!nodes[subgroup].Known && !about.IsSuppressed) || all.Hidden || (about.Reference is { } reference && _hidden.Contains(reference)) ? [] : about.Decisions;
    }
}
