// <equity>
using Cbe.Sdk;
using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;

// </equity>
namespace Cbe.Docs.Tests.Snippets;

/// <summary>The example of docs/elements/equity.md; its pack is a block of the page.</summary>
public static class EquityPage
{
    public static void equity()
    {
        // <equity>
        var engine = CbeEngine.Create(RulePack.Load("equity-pack.json"));
        IEnumerable<LearnerRecord> Learners(int count, string level, string englishLearner, bool freeLunch) =>
            Enumerable.Range(1, count).Select(i => new LearnerRecord
            {
                Id = $"{level}-{englishLearner}-{freeLunch}-{i}",
                Subgroups = new Dictionary<string, string> { ["englishLearner"] = englishLearner },
                Facts = new Dictionary<string, FactValue> { ["freeLunch"] = FactValue.FromBoolean(freeLunch) },
                Evidence = [new() { Id = "e", Competency = "fractions", OccurredOn = new(2026, 1, 12), Level = level }],
            });
        var learners = Learners(36, "Proficient", "no", false).Concat(Learners(14, "NotYet", "no", true)).Concat(Learners(12, "Proficient", "no", true))
            .Concat(Learners(12, "NotYet", "yes", true)).Concat(Learners(12, "Proficient", "yes", true)).Concat(Learners(4, "Proficient", "yes", false));

        EquityReport report = engine.EvaluateEquity(learners, asOf: new DateOnly(2026, 1, 31));
        foreach (SubgroupOutcome subgroup in report.For("proficient")!.Subgroups)
        {
            Console.WriteLine(subgroup.IsSuppressed ? $"{subgroup.Subgroup}: suppressed"
                : subgroup.IsReference ? $"{subgroup.Subgroup}: {subgroup.Numerator} of {subgroup.Denominator}, the reference"
                : $"{subgroup.Subgroup}: {subgroup.Numerator} of {subgroup.Denominator}, ratio {subgroup.Ratio}, significant: {subgroup.Significant} ({subgroup.Test})");
        }

        Console.WriteLine(report.Decisions.First(d => d.Rule == "parity" && d.Subject.Subgroup == "englishLearner: yes").Explain());
        // </equity>
    }
}
