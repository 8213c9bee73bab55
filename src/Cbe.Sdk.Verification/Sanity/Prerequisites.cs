using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;
using Cbe.Sdk.Verification.Showing;
using Cbe.Sdk.Verification.Symbolic;

namespace Cbe.Sdk.Verification.Sanity;

/// <summary>Law 39: prerequisites form no circle, each is in the framework, and a rule to move on that reads them is not met over gaps.</summary>
internal static class Prerequisites
{
    public static LawResult Check(Law law, LawSetting setting)
    {
        if (setting.Engine.Framework is not { } framework || framework.Competencies.All(c => c.Prerequisites.Count == 0))
        {
            return new(law, LawAnswer.NotApplicable, setting.Engine.Framework is null ? "no framework is given, so nothing comes before anything" : "in the framework nothing comes before anything");
        }

        if (framework.PrerequisiteCycles.Count > 0)
        {
            return Refuted(law, $"each of {string.Join(", ", framework.PrerequisiteCycles[0].Select(c => $"`{c}`"))} comes before the others");
        }

        if (framework.Competencies.FirstOrDefault(c => c.Prerequisites.Any(p => !framework.Contains(p))) is { } lost)
        {
            return Refuted(law, $"before `{lost}` comes `{lost.Prerequisites.First(p => !framework.Contains(p))}`, which the framework does not have");
        }

        var rules = setting.Policy.AdvanceCompetency.Where(r => ReadSet.Of(r).Inputs.Contains("prerequisites")).Select(r => r.Name).ToList();
        return framework.Competencies.Where(c => c.Prerequisites.Count > 0).SelectMany(c => rules.Select(r => OverAGap(law, setting, c, r))).FirstOrDefault(r => r is not null)
            ?? new(law, LawAnswer.Proved, rules.Count == 0 ? "there is a way to every competency; no rule to move on reads prerequisites" : "there is a way to every competency, and no rule to move on is met over a gap in it") { Method = LawMethod.Exhaustive };
    }

    /// <summary>Somebody with the best of all evidence, but for one competency that comes before.</summary>
    private static LawResult? OverAGap(Law law, LawSetting setting, Competency competency, string rule)
    {
        var examples = new ExampleLearners(setting);
        var all = new LearnerRecord { Id = "learner", Evidence = [.. competency.Prerequisites.Append(competency.Id).SelectMany(examples.Best)], Facts = examples.Facts(most: true) };
        if (!IsMet(setting, all, competency, rule))
        {
            return null;
        }

        foreach (string before in competency.Prerequisites)
        {
            var others = all.Evidence.Where(e => e.Competency != before).ToList();
            foreach (var gap in (LearnerRecord[])[all with { Evidence = others }, all with { Evidence = [.. others, .. examples.Weak(before)] }])
            {
                if (IsMet(setting, gap, competency, rule))
                {
                    var about = new LawSetting(setting.Engine, setting.AsOf, competency);
                    var least = LeastEvidence.Of(gap, l => IsMet(setting, l, competency, rule));
                    return Refuted(law, $"`{rule}` is met for `{competency}` though `{before}`, which comes before it, is not proficient") with { Witness = Witnesses.Of(about, least, null, null, "over the gap", "") };
                }
            }
        }

        return null;
    }

    private static bool IsMet(LawSetting setting, LearnerRecord learner, Competency competency, string rule) =>
        CaseDecision.Of(setting.Engine.Evaluate(learner, setting.AsOf), competency.Id, setting.Policy.Scale).Answers.GetValueOrDefault(rule, Answer.Insufficient) == Answer.Met;

    private static LawResult Refuted(Law law, string why) => new(law, LawAnswer.Refuted, why) { Method = LawMethod.Exhaustive };
}
