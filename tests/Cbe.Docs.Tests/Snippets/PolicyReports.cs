using Cbe.Sdk;
using Cbe.Sdk.Analysis;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Docs.Tests.Snippets;

public static class PolicyReports
{
    public static void policy_report()
    {
        // <policy-report>
        var pack = RulePack.Load("pack.json");
        var framework = FrameworkReader.ReadFile("framework.json").Framework;
        var today = CbeEngine.Create(pack, framework);
        var reform = CbeEngine.Create(PackVariants.WithParameter(pack, "demonstrations", "2"), framework);
        using var learners = LearnerPopulation.Read(today, LearnerReader.Open("learners.jsonl", today.RecordSchema).Records());

        var asOf = new DateOnly(2026, 1, 31);
        var before = PopulationDecisions.Of(today, learners, asOf);
        var after = PopulationDecisions.Of(reform, learners, asOf);
        var report = new PolicyReport(before) { Reform = after, Diff = PolicyDiff.Between(before, after) };
        using var file = File.CreateText("report.html");
        HtmlReport.Write(report, file);
        // </policy-report>
    }
}
