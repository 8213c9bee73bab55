// <scenarios>
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.RulePacks;

// </scenarios>
namespace Cbe.Docs.Tests.Snippets;

public static class Scenarios
{
    public static void scenarios()
    {
        // <scenarios>
        var engine = CbeEngine.Create(RulePack.Load("pack.json"), FrameworkReader.ReadFile("framework.json").Framework);
        var file = ScenarioFile.Read("scenarios.json", engine).GetFileOrThrow();

        var report = ScenarioRunner.Run(engine, file);
        foreach (var failure in report.Results.SelectMany(r => r.Failures))
        {
            Console.WriteLine($"{failure.Expectation.Location}: expected {failure.Expectation}, decided {failure.Decided}\n{failure.Why}");
        }

        var coverage = ScenarioCoverage.Of(engine, file);
        Console.WriteLine($"{report.Passed} of {report.Results.Count} scenarios hold; coverage {coverage}");
        foreach (var (item, goal) in coverage.Missing.Take(2))
        {
            Console.WriteLine($"not shown: {item.Text}, {goal.Name}");
        }
        // </scenarios>
    }
}
