using Cbe.Sdk.Learners;
using Cbe.Sdk.Verification.Sanity;
using Cbe.Sdk.Verification.Testing;

namespace Cbe.Sdk.Verification.Comparing;

/// <summary>Looks among plain and among random learners, aimed at the thresholds of the one pack and of the other, for one about whom two packs differ.</summary>
internal static class RandomDifference
{
    public static PackDifference Find(PackPair pair, LawSetting setting, bool gains)
    {
        bool Shows(LearnerRecord learner) => gains ? pair.Gains(learner) : pair.Loses(learner);
        long cases = 0;
        foreach (var learner in Plain(setting).Concat(Aimed(new(setting))).Concat(Aimed(new(new LawSetting(pair.Old, setting.AsOf, setting.Competency) { Cases = setting.Cases, Seed = setting.Seed }))))
        {
            cases++;
            if (Shows(learner))
            {
                return new(LeastEvidence.Of(learner, Shows), cases, null);
            }
        }

        return new(null, cases, null);
    }

    private static IEnumerable<LearnerRecord> Plain(LawSetting setting) => new ExampleLearners(setting).All().Take(1_000);

    private static IEnumerable<LearnerRecord> Aimed(LawScope scope) => Enumerable.Range(0, scope.Setting.Cases).Select(n => scope.Random.Make(Dice.For(scope.Setting.Seed, 43, n)));
}
