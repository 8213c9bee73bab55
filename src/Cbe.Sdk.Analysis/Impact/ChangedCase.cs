namespace Cbe.Sdk.Analysis.Impact;

/// <summary>One learner and competency about which the packs decide otherwise, with the reasons of both. Immutable.</summary>
/// <param name="Learner">The learner's id.</param>
/// <param name="Subject">The competency or credential.</param>
/// <param name="OldLevel">The level by the old pack, in words.</param>
/// <param name="NewLevel">The level by the new pack, in words.</param>
/// <param name="Gained">What is gained.</param>
/// <param name="Lost">What is lost.</param>
/// <param name="OldExplanation">Why the old pack decides as it does: the explanations of the decisions that change.</param>
/// <param name="NewExplanation">Why the new pack does.</param>
public sealed record ChangedCase(
    string Learner, string Subject, string OldLevel, string NewLevel, IReadOnlyList<PolicyOutcome> Gained, IReadOnlyList<PolicyOutcome> Lost, string OldExplanation, string NewExplanation);
