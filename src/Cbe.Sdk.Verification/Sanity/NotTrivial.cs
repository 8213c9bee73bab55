using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Smt;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>Law 35: no level, advance, award or admission rule is met by everybody who has shown something.</summary>
internal sealed class NotTrivial(LawSetting setting, SolverRace? solvers)
{
    private readonly Lazy<HashSet<string>> _failed = new(() => FailedBySomebody(setting));

    public LawResult Check(Law law)
    {
        var policy = setting.Policy;
        List<(BoundRule Rule, bool Admits)> rules = [.. policy.Admission.Select(r => (r, true)), .. policy.Levels.Select(l => l.Rule).Concat(policy.AdvanceCompetency).Concat(policy.AwardCompetency).Select(r => (r, false))];
        if (rules.Count == 0)
        {
            return new(law, LawAnswer.NotApplicable, "the pack has no such rules");
        }

        var always = rules.Where(r => !_failed.Value.Contains(r.Rule.Name) && !OtherCases.Matter(r.Rule.Condition)).Select(r => (r.Rule.Name, Found: Fails(r.Rule.Condition, r.Admits))).Where(r => r.Found.Record is null).ToList();
        if (always.Count == 0)
        {
            return new(law, LawAnswer.Proved, "each rule is not met, or not decided, for somebody who has shown something") { Method = LawMethod.Bounded };
        }

        string names = string.Join(", ", always.Select(a => $"`{a.Name}`"));
        return always.Find(a => a.Found.IsNone) is { Name: not null } surely
            ? new(law, LawAnswer.Refuted, $"{names}: met by every learner with up to {surely.Found.Items} items") { Method = LawMethod.Bounded, Items = surely.Found.Items }
            : new(law, LawAnswer.Tested, $"only of plain learners; each of them meets {names}, and a solver was not asked or did not say: {always[0].Found.Stopped}") { Method = LawMethod.Properties };
    }

    private static HashSet<string> FailedBySomebody(LawSetting setting) =>
        [.. new ExampleLearners(setting).All().Take(400).SelectMany(l => setting.Engine.Evaluate(l, setting.AsOf).Decisions).Where(d => d.RuleAnswer != Answer.Met).Select(d => d.Rule)];

    private LearnerFound Fails(BoundNode condition, bool admits)
    {
        if (solvers is null)
        {
            return new(null, 0, "no solver looked");
        }

        try
        {
            return new LearnerSearch(setting, solvers).Find(o => admits
                ? o.Terms.Or([.. o.Judged.Select(p => o.Terms.And(p.There, o.Terms.Not(o.Admits(condition, p.Item).Met)))])
                : o.Terms.And(o.Outcome.Known, o.Terms.Not(o.Outcome.Ask(condition).Met)));
        }
        catch (UnsupportedConstructException unsupported)
        {
            return new(null, 0, unsupported.Message);
        }
    }
}
