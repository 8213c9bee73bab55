using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>Something that a learner can reach: a level, or the answer <em>met</em> of an advance or award rule.</summary>
/// <param name="Name">What it is called: <c>Proficient</c>, or <c>`move-on`</c>.</param>
/// <param name="Term">Whether a learner reaches it, as a term.</param>
/// <param name="Reached">Whether a decision of the engine reaches it.</param>
internal sealed record Target(string Name, Func<Terms, CaseOutcome, Truth> Term, Func<CaseDecision, bool> Reached)
{
    /// <summary>All there is to reach in a pack, levels first, the lowest first.</summary>
    public static IEnumerable<Target> All(BoundPolicy policy)
    {
        foreach (int rank in policy.Levels.Select(l => l.Rank).Distinct())
        {
            yield return new(policy.Scale.Levels.NameOf(rank), (t, o) => t.And(o.Known, t.LessOrEqual(t.Of(rank), o.Least)), d => d.Least >= rank);
        }

        foreach (string rule in policy.AdvanceCompetency.Concat(policy.AwardCompetency).Select(r => r.Name))
        {
            yield return new($"`{rule}`", (_, o) => o.Answers[rule].Met, d => d.Answers.GetValueOrDefault(rule, Answer.Insufficient) == Answer.Met);
        }
    }
}
