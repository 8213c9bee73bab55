using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>The bound rules of expectations, by what they are asked about.</summary>
/// <param name="OverCompetency">Asked of each competency that learners are held to.</param>
/// <param name="OverHeading">Asked of each heading.</param>
/// <param name="OverCredential">Asked of each credential.</param>
/// <param name="OverFramework">Asked once.</param>
internal sealed record ExpectationsRules(IReadOnlyList<BoundRule> OverCompetency, IReadOnlyList<BoundRule> OverHeading, IReadOnlyList<BoundRule> OverCredential, IReadOnlyList<BoundRule> OverFramework)
{
    /// <summary>Whether there is any.</summary>
    public bool Any => OverCompetency.Count + OverHeading.Count + OverCredential.Count + OverFramework.Count > 0;

    /// <summary>Whether items of the framework are asked about.</summary>
    public bool AskOfItems => OverCompetency.Count + OverHeading.Count > 0;
}
