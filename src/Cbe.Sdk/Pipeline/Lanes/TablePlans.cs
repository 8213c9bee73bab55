using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>The plans of one era of a pack, made when they are first asked for: for tables in the pack's own order of evidence, and for others.</summary>
internal sealed class TablePlans(BoundPack pack)
{
    private readonly Lazy<CasePlan> _inOrder = new(() => new CasePlan(pack));
    private readonly Lazy<CasePlan> _sorting = new(() => new CasePlan(pack, sorts: true));

    public BoundPack Pack => pack;

    /// <summary>The plan for a table on a day.</summary>
    public CasePlan For(EvidenceTable table, DateOnly asOf) =>
        table.OrderedBy != OrderOf(pack.Pack) || EvidenceSort.IsNeeded(pack, table, asOf) ? _sorting.Value : _inOrder.Value;

    /// <summary>The order of evidence that the pack asks for.</summary>
    public static EvidenceDayOrder OrderOf(RulePack pack) => pack.Elements.Assessment.Order switch
    {
        EvidenceDay.Assessed => EvidenceDayOrder.Assessed,
        EvidenceDay.Due => EvidenceDayOrder.Due,
        _ => EvidenceDayOrder.Occurred,
    };
}
