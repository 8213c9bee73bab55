using Cbe.Sdk;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Docs.Tests.Snippets;

public static class PolicyLab
{
    public static void policy_diff()
    {
        // <policy-diff>
        var pack = RulePack.Load("pack.json");
        var framework = FrameworkReader.ReadFile("framework.json").Framework;
        var today = CbeEngine.Create(pack, framework);
        var reform = CbeEngine.Create(PackVariants.WithParameter(pack, "demonstrations", "2"), framework);

        using var learners = LearnerPopulation.Read(today, LearnerReader.Open("learners.jsonl", today.RecordSchema).Records());
        var diff = PolicyDiff.Of(today, reform, learners, new DateOnly(2026, 1, 31));
        Console.WriteLine($"{diff.LearnersGaining} gain, {diff.LearnersLosing} lose");
        foreach (var cause in diff.Causes)
        {
            Console.WriteLine(cause);
        }
        // </policy-diff>
    }
}
