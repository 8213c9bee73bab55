// <equity-audit>
using Cbe.Sdk;
using Cbe.Sdk.Analysis.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

// </equity-audit>
namespace Cbe.Docs.Tests.Snippets;

/// <summary>The example of docs/equity-audit.md; its pack is a block of docs/elements/equity.md.</summary>
public static class EquityAuditPage
{
    public static void equity_audit()
    {
        // <equity-audit>
        var engine = CbeEngine.Create(RulePack.Load("equity-pack.json"));
        IEnumerable<LearnerRecord> Learners(int count, string level, string englishLearner) => Enumerable.Range(1, count).Select(i => new LearnerRecord
        {
            Id = $"{level}-{englishLearner}-{i}",
            Subgroups = new Dictionary<string, string> { ["englishLearner"] = englishLearner },
            Evidence = [new() { Id = "e", Competency = "fractions", OccurredOn = new(2026, 1, 12), Level = level }],
        });
        var learners = Learners(48, "Proficient", "no").Concat(Learners(14, "NotYet", "no")).Concat(Learners(16, "Proficient", "yes")).Concat(Learners(12, "NotYet", "yes"));
        var report = engine.EvaluateEquity(learners, asOf: new DateOnly(2026, 1, 31));

        EquityAudit audit = EquityAudit.Of(report);
        foreach (AuditSubgroup subgroup in audit.For("proficient")!.Subgroups.Take(2))
        {
            var (rate, beside) = (subgroup.Interval.Value, subgroup.ToOthers);
            Console.WriteLine($"{subgroup.Label}: {subgroup.Numerator} of {subgroup.Denominator}, {subgroup.Rate} ({rate?.Low:0.000} to {rate?.High:0.000})");
            Console.WriteLine($"  {beside.Difference} beside all others ({beside.DifferenceInterval.Value?.Low:0.000} to {beside.DifferenceInterval.Value?.High:0.000}), p {beside.P.Value:0.000}, after Holm {beside.Holm.Value:0.000}");
        }
        // </equity-audit>
    }
}
