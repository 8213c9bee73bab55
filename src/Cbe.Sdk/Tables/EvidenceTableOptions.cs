namespace Cbe.Sdk.Tables;

/// <summary>What a table keeps, and in which order. Immutable.</summary>
public sealed record EvidenceTableOptions
{
    /// <summary>Ids kept, evidence by the day on which it was shown.</summary>
    public static EvidenceTableOptions Default { get; } = new();

    /// <summary>Whether evidence keeps its ids, so that explanations name them. Without them an item is called by its position among the learner's items in the table, from 1, and the table is about 4 bytes and the id's own length smaller for each item.</summary>
    public bool KeepIds { get; init; } = true;

    /// <summary>The order of a case's evidence. Rules that look at the order need the one that their pack says under <c>order</c> of assessment.</summary>
    public EvidenceDayOrder OrderedBy { get; init; }

    /// <summary>How many findings are kept in full, 1,000 unless told; all are counted.</summary>
    public int MaximumFindings { get; init; } = 1_000;
}
