using Cbe.Sdk;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Expectations;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Expectations;

/// <summary>What a pack found about a framework, counted by rule and by kind of item.</summary>
internal sealed class ExpectationsTally
{
    private const int LongestName = 40;

    private static readonly string[] Scopes = ["competency", "heading", "credential", "framework"];

    public ExpectationsTally(FrameworkReport report)
    {
        Report = report;
        var byRule = new Dictionary<(string, string), ExpectationCount>();
        foreach (var decision in report.Decisions)
        {
            string over = OverOf(decision);
            if (!byRule.TryGetValue((decision.Rule, over), out var count))
            {
                byRule.Add((decision.Rule, over), count = new(decision.Rule, over));
            }

            count.Add(decision, NameOf(decision));
        }

        Rules = [.. byRule.Values.OrderBy(r => Array.IndexOf(Scopes, r.Over))];
        Kinds = [.. report.Items.GroupBy(i => (KindOf(i), i.IsHeading)).Select(Count).OrderBy(k => k.IsHeading).ThenByDescending(k => k.Items).ThenBy(k => k.Kind, StringComparer.Ordinal)];
    }

    public FrameworkReport Report { get; }

    public IReadOnlyList<ExpectationCount> Rules { get; }

    public IReadOnlyList<KindCount> Kinds { get; }

    /// <summary>What is not surely met, in the order of the report.</summary>
    public IEnumerable<Decision> Findings => Report.Decisions.Where(d => d.Answer != Answer.Met);

    /// <summary>What a decision is about, as people know it.</summary>
    public string NameOf(Decision decision) => decision.Competency is { } id ? NameOf(Report.Framework.Find(id)!) : decision.Subject.ToString();

    public string? KindOf(Decision decision) => decision.Competency is { } id ? Report.Framework.Find(id)!.Kind : null;

    private string? KindOf(ExpectationsOutcome item) => Report.Framework.Find(item.Competency)!.Kind;

    /// <summary>In CASE an item without a code has a UUID, which tells a reader nothing; the beginning of its statement does.</summary>
    private string NameOf(Competency competency)
    {
        bool says = Report.Framework.Source != FrameworkSource.Case || competency.Statement.Length == 0;
        string name = competency.Code ?? (says ? competency.Id : competency.Statement.ReplaceLineEndings(" "));
        return name.Length <= LongestName ? name : name[..LongestName] + "...";
    }

    private string OverOf(Decision decision) =>
        decision.Subject.Framework is not null ? "framework"
        : decision.Subject.Credential is not null ? "credential"
        : Report.For(decision.Competency!)!.IsHeading ? "heading" : "competency";

    private static KindCount Count(IGrouping<(string? Kind, bool IsHeading), ExpectationsOutcome> group)
    {
        var findings = group.SelectMany(i => i.Decisions).CountBy(d => d.Answer).ToDictionary();
        return new(
            group.Key.Kind,
            group.Key.IsHeading,
            group.Count(),
            group.Count(i => i.Decisions.Count > 0 && i.Decisions.All(d => d.Answer == Answer.Met)),
            group.Count(i => i.Decisions.Any(d => d.Answer == Answer.NotMet)),
            findings.GetValueOrDefault(Answer.Met),
            findings.GetValueOrDefault(Answer.NotMet),
            findings.GetValueOrDefault(Answer.Insufficient));
    }
}
