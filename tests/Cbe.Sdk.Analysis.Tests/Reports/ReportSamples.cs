using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports;
using Cbe.Sdk.Analysis.Tests.Impact;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Analysis.Tests.Reports;

/// <summary>Reports over the small school, with a framework so that there are pathways.</summary>
internal static class ReportSamples
{
    public static CompetencyFramework Framework { get; } = new("f", "A <b>framework</b> & more",
    [
        new() { Id = "A", Statement = "Begins." }, new() { Id = "B", Statement = "Goes on.", Prerequisites = ["A"] }, new() { Id = "C", Statement = "Ends \"well\".", Prerequisites = ["A", "B"] },
    ]);

    public static CbeEngine Engine(params (string Old, string New)[] edits) => CbeEngine.Create(TestSchool.Reform(edits).Pack, Framework);

    /// <summary>A reform for which work from outside school no longer counts, and a school where that is how some show what they know.</summary>
    public static PolicyReport Planted(int learners = 400) => Of(
        CbeEngine.Create(RulePack.Parse(TestSchool.Pack), Framework), Engine(("Setting == 'school' or ConfirmedBy == 'teacher'", "Setting == 'school'")),
        [.. TestSchool.Learners(learners).Select(l => l.Subgroups["sex"] == "F" ? l with { Evidence = [.. l.Evidence.Select(e => e with { Setting = "community", ConfirmedBy = "teacher" })] } : l with { Evidence = [.. l.Evidence.Select(e => e with { Setting = "school" })] })]);

    public static PolicyReport Loosened() => Of(CbeEngine.Create(RulePack.Parse(TestSchool.Pack), Framework), Engine(("good >= params.works and", "good >= 1 and")), TestSchool.Learners(200));

    public static PolicyReport Of(CbeEngine old, CbeEngine? now, IReadOnlyList<LearnerRecord> learners)
    {
        var population = LearnerPopulation.Read(old, learners);
        var decisions = PopulationDecisions.Of(old, population, TestSchool.Day);
        if (now is null)
        {
            return new(decisions);
        }

        var reform = PopulationDecisions.Of(now, population.For(now), TestSchool.Day);
        return new(decisions)
        {
            Reform = reform,
            Diff = PolicyDiff.Between(decisions, reform),
            Equity = EquityAudit.Of(old, population, TestSchool.Day, new EquityOptions { Subgroups = ["sex", "home"] }),
        };
    }

    public static string Html(PolicyReport report)
    {
        var output = new StringWriter();
        HtmlReport.Write(report, output);
        return output.ToString();
    }
}
