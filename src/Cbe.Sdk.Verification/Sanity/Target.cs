using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>Something that a learner can reach: a level, or the answer <em>met</em> of an advance or award rule.</summary>
/// <param name="Name">What it is called: <c>Proficient</c>, or <c>`move-on`</c>.</param>
/// <param name="Term">Whether a learner reaches it, as a term.</param>
/// <param name="Reached">Whether a decision of the engine reaches it.</param>
internal sealed record Target(string Name, Func<OneLearner, Truth> Term, Func<CaseDecision, bool> Reached)
{
    /// <summary>All there is to reach in a pack, levels first, the lowest first.</summary>
    public static IEnumerable<Target> All(BoundPolicy policy)
    {
        foreach (int rank in policy.Levels.Select(l => l.Rank).Distinct())
        {
            yield return new(policy.Scale.Levels.NameOf(rank), o => o.Terms.And(o.Outcome.Known, o.Terms.LessOrEqual(o.Terms.Of(rank), o.Outcome.Least)), d => d.Least >= rank);
        }

        foreach (string rule in policy.AdvanceCompetency.Concat(policy.AwardCompetency).Select(r => r.Name))
        {
            yield return new($"`{rule}`", o => o.Outcome.Answers[rule].Met, d => d.Answers.GetValueOrDefault(rule, Answer.Insufficient) == Answer.Met);
        }
    }
}
