using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;

namespace Cbe.Sdk;

/// <summary>An item of evidence that can be used, with its competency.</summary>
internal sealed record VisibleEvidence(Evidence Evidence, Competency Competency)
{
    /// <summary>The first day on which anybody can see it: what was entered later was not known before.</summary>
    public DateOnly Since { get; } = Evidence.RecordedOn is { } recorded && recorded > Evidence.OccurredOn ? recorded : Evidence.OccurredOn;
}
