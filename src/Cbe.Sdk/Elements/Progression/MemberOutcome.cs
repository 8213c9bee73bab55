using Cbe.Sdk.Frameworks;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>A member of a competency group with what was decided about it.</summary>
internal sealed record MemberOutcome(Competency Competency, ProgressionOutcome? Outcome, bool IsAwarded);
