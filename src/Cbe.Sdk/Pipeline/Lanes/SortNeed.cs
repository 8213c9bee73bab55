using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Whether a pack may want the items of a table in another order than they stand in. What hangs on the pack alone is looked up once: a table is asked about again and again. Immutable.</summary>
internal sealed class SortNeed
{
    /// <summary>The keys of <see cref="ItemOrder"/> up to those that no pack changes: the day of the table, the day shown, sequence.</summary>
    private const int DepthOfSequence = 2;

    private const int DepthOfFeedback = 13;
    private const int DepthOfTask = 15;
    private const int DepthOfWeight = 17;
    private readonly bool _makesScores;
    private readonly bool _keepsNames;
    private readonly bool _seesOtherFacts;

    public SortNeed(BoundPack pack)
    {
        var facts = pack.Pack.Facts.Where(f => f.Of == FactSubject.Evidence).ToList();
        var seen = facts.Where(f => f.ReadBy.Contains(CbeElement.Progression)).ToList();
        _makesScores = pack.EvidencePolicy.Score is not null;
        _keepsNames = facts.Exists(f => EvidenceSort.Named.Contains(f.Name, StringComparer.OrdinalIgnoreCase));
        _seesOtherFacts = !facts.Take(seen.Count).SequenceEqual(seen) || EvidenceSort.SupportHasItsOwn(pack);
    }

    /// <summary>Whether a table's items may stand in another order than the pack's.</summary>
    public bool In(EvidenceTable table, DateOnly asOf)
    {
        int depth = table.OrderDepth;
        return (_makesScores && depth > DepthOfSequence)
            || (_keepsNames && depth >= DepthOfTask)
            || (_seesOtherFacts && depth > DepthOfWeight)
            || (depth >= DepthOfFeedback && HasLaterFeedback(table, asOf));
    }

    private static bool HasLaterFeedback(EvidenceTable table, DateOnly asOf)
    {
        foreach (var segment in table.Segments)
        {
            var feedback = segment.Column(EvidenceColumn.FeedbackOn);
            if (!feedback.IsMissing && feedback.Most > asOf.DayNumber)
            {
                return true;
            }
        }

        return false;
    }
}
