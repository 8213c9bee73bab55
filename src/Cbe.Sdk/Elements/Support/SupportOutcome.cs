using Cbe.Sdk.Decisions;

namespace Cbe.Sdk.Elements.Support;

/// <summary>What support decided about one learner and one competency. Immutable.</summary>
/// <param name="Competency">The competency.</param>
/// <param name="Needs">When support was due up to the day, and whether it came in time; earliest first.</param>
/// <param name="Decisions">Of each rule, whether support is due on the day.</param>
public sealed record SupportOutcome(string Competency, IReadOnlyList<SupportNeed> Needs, IReadOnlyList<Decision> Decisions);
