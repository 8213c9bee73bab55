using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk.Pipeline;

/// <summary>An item of evidence that can be used, with its competency.</summary>
/// <param name="evidence">The item.</param>
/// <param name="competency">The competency that it is about.</param>
internal sealed class VisibleEvidence(Evidence evidence, Competency competency)
{
    public Evidence Evidence { get; } = evidence;

    public Competency Competency { get; } = competency;

    /// <summary>The first day on which anybody can see it: what was entered later was not known before.</summary>
    public DateOnly Since { get; } = evidence.RecordedOn is { } recorded && recorded > evidence.OccurredOn ? recorded : evidence.OccurredOn;
}
