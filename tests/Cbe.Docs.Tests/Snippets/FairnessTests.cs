// <fairness-laws>
using Cbe.Sdk;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Verification;

// </fairness-laws>
// <own-law>
using Cbe.Sdk.Learners;
using FsCheck;
using FsCheck.Fluent;

// </own-law>
namespace Cbe.Docs.Tests.Snippets;

public static class FairnessTests
{
    public static void fairness_laws()
    {
        // <fairness-laws>
        var laws = FairnessLaws.For(CbeEngine.Create(RulePack.Load("recent-work.json")));
        laws.Check(17); // place: nothing happens, for it holds
        try
        {
            laws.Check(19); // pace: in a test it would fail here
        }
        catch (LawBrokenException broken)
        {
            Console.WriteLine(broken.Message);
        }
        // </fairness-laws>
    }

    public static void own_law()
    {
        // <own-law>
        var engine = CbeEngine.Create(RulePack.Load("recent-work.json"));
        var learners = RandomLearners.For(engine);
        Prop.ForAll(learners.Arbitrary, learner =>
        {
            var levelled = learner with { Evidence = [.. learner.Evidence.Where(e => e.Level is not null)] };
            return Level(learner) != "Proficient" || Level(levelled) == "Proficient";
        }).Check(Config.QuickThrowOnFailure);

        string? Level(LearnerRecord learner) => engine.Evaluate(learner, learners.AsOf).For(learners.Competency)?.Level;
        // </own-law>
    }
}
