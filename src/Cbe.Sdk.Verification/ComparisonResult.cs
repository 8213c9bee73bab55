namespace Cbe.Sdk.Verification;

/// <summary>What was found about two rule packs. Immutable.</summary>
/// <param name="Relation">How the new one stands to the old one, as far as was looked.</param>
/// <param name="Answer">How sure that is: a way in which they differ is shown and sure; that there is no other is proved up to a bound, or tested.</param>
/// <param name="Because">What was looked at, in a sentence.</param>
public sealed record ComparisonResult(PackRelation Relation, LawAnswer Answer, string Because)
{
    /// <summary>A learner who gets from the new pack what the old one does not give; null where none was found. The left side is decided by the old pack, the right by the new.</summary>
    public Witness? Looser { get; init; }

    /// <summary>A learner who does not get from the new pack what the old one gives; null where none was found.</summary>
    public Witness? Stricter { get; init; }

    /// <summary>Up to how many items of evidence solvers found no other; null without solvers.</summary>
    public int? Items { get; init; }

    /// <summary>How many random learners were looked at; 0 where none.</summary>
    public long Cases { get; init; }

    /// <summary>The comparison as JSON, with both witnesses as records.</summary>
    public string ToJson() => Comparing.ComparisonJson.Write(this);

    /// <summary>The comparison for people.</summary>
    /// <param name="scale">The scale of the packs.</param>
    public string ToText(Frameworks.PerformanceScale scale) => Comparing.ComparisonText.Write(this, scale);
}
