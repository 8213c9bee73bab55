// <package-readme>
using Cbe.Sdk;
using Cbe.Sdk.RulePacks;

// </package-readme>
using Cbe.Sdk.Learners;
using Cbe.Sdk.Values;

namespace Cbe.Docs.Tests.Snippets;

public static class PackageReadme
{
    public static void package_readme()
    {
        var learner = new LearnerRecord
        {
            Id = "maya",
            Evidence = [new() { Id = "m1", Competency = "A-SSE.1", OccurredOn = new(2025, 11, 3), Level = "Proficient", Score = Number.FromInteger(78), Assessor = "teacher", Setting = "school" }],
        };
        // <package-readme>
        var engine = CbeEngine.Create(RulePack.Load("pack.json")); // checked and bound once, safe to share between threads
        var report = engine.Evaluate(learner, asOf: new DateOnly(2026, 1, 31));
        foreach (var decision in report.For("A-SSE.1")!.Decisions)
        {
            Console.WriteLine(decision.Explain().ToText());
        }
        // </package-readme>
    }
}
