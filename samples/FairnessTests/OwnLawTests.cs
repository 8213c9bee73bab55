using Cbe.Sdk.Verification;
using FsCheck;
using FsCheck.Fluent;

namespace FairnessTests;

/// <summary>A law of the school's own, held against random learners that lie close to the thresholds of the pack.</summary>
public class OwnLawTests
{
    /// <summary>What a classmate or the learner says of a piece of work is welcome, and never decides about Proficient.</summary>
    [Fact]
    public void Proficient_rests_on_teachers_alone()
    {
        var learners = RandomLearners.For(Alder.Engine);
        Prop.ForAll(learners.Arbitrary, learner =>
        {
            var taught = learner with { Evidence = [.. learner.Evidence.Where(e => e.Assessor == "teacher")] };
            return Level(learner) is not ("Proficient" or "Advanced") || taught.Evidence.Count(e => e.Level is "Proficient" or "Advanced") >= 2;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

        string? Level(Cbe.Sdk.Learners.LearnerRecord learner) => Alder.Engine.Evaluate(learner, learners.AsOf).For(learners.Competency)?.Level;
    }
}
