using Cbe.Sdk.Elements.Assessment;

namespace Cbe.Sdk.Pipeline;

/// <summary>An item of evidence with what became of it.</summary>
/// <param name="item">The item as it stands in the record, with its competency.</param>
/// <param name="judged">Whether it counts, and with what score.</param>
/// <param name="alone">What is to be said of the item alone.</param>
internal sealed class CountedEvidence(VisibleEvidence item, JudgedEvidence judged, AssessmentOutcome alone)
{
    public VisibleEvidence Item { get; } = item;

    public JudgedEvidence Judged { get; } = judged;

    /// <summary>What became of it, once it has been looked at beside the others.</summary>
    public AssessmentOutcome Outcome
    {
        get
        {
            var score = Judged.Evidence.Score;
            return Judged.Reason == alone.Reason && !Judged.IsProvisional && score == Item.Evidence.Score ? alone : alone with
            {
                IsAdmitted = Judged.Counts,
                Reason = Judged.Reason,
                ReplacedBy = Judged.ReplacedBy?.Evidence.Id,
                Score = score == Item.Evidence.Score ? null : score,
                IsProvisional = Judged.IsProvisional,
                Decisions = [.. Judged.Refused, .. alone.Decisions],
            };
        }
    }
}
