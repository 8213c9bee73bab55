using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Verification.Comparing;

/// <summary>Two packs and what both decide about a learner.</summary>
internal sealed class PackPair
{
    public PackPair(CbeEngine old, CbeEngine now, DateOnly asOf, Competency competency)
    {
        (Old, Now, AsOf, Competency) = (old, now, asOf, competency);
        (OldPolicy, NowPolicy) = (old.PolicyOn(asOf), now.PolicyOn(asOf));
        Rules = [.. NamesOf(OldPolicy).Intersect(NamesOf(NowPolicy), StringComparer.Ordinal)];
    }

    public CbeEngine Old { get; }

    public CbeEngine Now { get; }

    public DateOnly AsOf { get; }

    public Competency Competency { get; }

    public BoundPolicy OldPolicy { get; }

    public BoundPolicy NowPolicy { get; }

    /// <summary>The advance and award rules over competencies that both packs have.</summary>
    public IReadOnlyList<string> Rules { get; }

    /// <summary>Whether the new pack gives this learner what the old one does not.</summary>
    public bool Gains(LearnerRecord learner) => IsMore(Decide(Old, learner), Decide(Now, learner));

    /// <summary>Whether the new pack does not give this learner what the old one gives.</summary>
    public bool Loses(LearnerRecord learner) => IsMore(Decide(Now, learner), Decide(Old, learner));

    public Witness Witness(LearnerRecord learner)
    {
        var (old, now) = (Old.Evaluate(learner, AsOf), Now.Evaluate(learner, AsOf));
        var (before, after) = (Decide(Old, learner), Decide(Now, learner));
        List<string> shows = [.. Rules.Where(r => before.Answers.GetValueOrDefault(r, Answer.Insufficient) != after.Answers.GetValueOrDefault(r, Answer.Insufficient)).Select(r => $"rule `{r}` is answered otherwise")];
        if (before.Least != after.Least)
        {
            shows.Insert(0, $"the level is {Name(before.Least)} by the old pack and {Name(after.Least)} by the new");
        }

        return new(Competency.Id, new($"{Old.Pack}", learner, AsOf, old), new($"{Now.Pack}", learner, AsOf, now), ["the rule packs"], shows);
    }

    private string Name(int rank) => rank == 0 ? "none" : Now.Scale.Levels.NameOf(rank);

    private CaseDecision Decide(CbeEngine engine, LearnerRecord learner) => CaseDecision.Of(engine.Evaluate(learner, AsOf), Competency.Id, engine.Scale);

    private bool IsMore(CaseDecision one, CaseDecision other) => other.Least > one.Least
        || Rules.Any(r => other.Answers.GetValueOrDefault(r, Answer.Insufficient) == Answer.Met && one.Answers.GetValueOrDefault(r, Answer.Insufficient) != Answer.Met);

    private static IEnumerable<string> NamesOf(BoundPolicy policy) => policy.AdvanceCompetency.Concat(policy.AwardCompetency).Select(r => r.Name);
}
