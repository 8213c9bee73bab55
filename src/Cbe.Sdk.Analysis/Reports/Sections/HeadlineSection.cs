using Cbe.Sdk.Analysis.Impact;
using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Reports.Sections;

/// <summary>The first screen: what this is, about whom, what changes, and who is hurt or helped.</summary>
internal sealed class HeadlineSection(ReportView view) : IReportSection
{
    public string Id => "headline";

    public string Title => "At a glance";

    public bool IsThere => true;

    public void Write(Markup m)
    {
        var decisions = view.Decisions;
        if (view.Report.Diff is { } diff)
        {
            Changes(m, diff);
        }
        else
        {
            m.Leaf("p", $"{view.PackTitle} decides about {Show.Of(decisions.Population.Count, "learner")} and {Show.Of(decisions.Subjects.Count, "competency", "competencies")}, that is {Show.Of(decisions.Count, "case")}, for {Show.Day(decisions.AsOf)}.", ("class", "lead"));
            if (view.Engine.Pack.Description is { } description)
            {
                m.Leaf("p", description);
            }
        }

        Warnings(m);
    }

    private void Changes(Markup m, PolicyDiff diff)
    {
        string packs = diff.Old.ToString() == diff.New.ToString() ? $"{diff.New}, changed," : $"{diff.New} instead of {diff.Old}";
        string days = diff.Old.AsOf == diff.New.AsOf ? $"for {Show.Day(diff.New.AsOf)}" : $"for {Show.Day(diff.New.AsOf)} instead of {Show.Day(diff.Old.AsOf)}";
        if (diff.IsSame)
        {
            m.Leaf("p", $"With {packs} {days} nothing changes: all {Show.Of(diff.Cases, "case")} of {Show.Of(diff.Learners, "learner")} are decided as before.", ("class", "lead"));
            return;
        }

        string cause = diff.Causes.Count == 0 ? "" : $" The change that most of it comes from: {diff.Causes[0]}.";
        m.Leaf("p", $"With {packs} {days}, {Show.Count(diff.ChangedCases)} of {Show.Of(diff.Cases, "case")} are decided otherwise. Of {Show.Of(diff.Learners, "learner")} {Show.Count(diff.LearnersGaining)} gain something and {Show.Count(diff.LearnersLosing)} lose something{(diff.LearnersBoth > 0 ? $", {Show.Count(diff.LearnersBoth)} of them both" : "")}; for {Show.Count(diff.LearnersUnchanged)} everything stays as it is{Rest(diff)}.{cause}", ("class", "lead"));
        m.In("dl", () =>
        {
            Fact(m, "Learners who gain", diff.LearnersGaining, diff.Learners);
            Fact(m, "Learners who lose", diff.LearnersLosing, diff.Learners);
            Fact(m, "Unchanged", diff.LearnersUnchanged, diff.Learners);
            Fact(m, "Cases that change", diff.ChangedCases, diff.Cases);
        }, ("class", "facts"));
        Findings(m, diff);
    }

    /// <summary>What is neither a gain nor a loss, such as an answer that is insufficient now and was not met.</summary>
    private static string Rest(PolicyDiff diff) =>
        diff.Learners - diff.LearnersUnchanged - diff.LearnersGaining - diff.LearnersLosing + diff.LearnersBoth is > 0 and var rest ? $", and for {Show.Count(rest)} something changes that is neither" : "";

    private static void Fact(Markup m, string name, long part, long all) =>
        m.In("div", () => m.Leaf("dt", name).Leaf("dd", all == 0 ? Show.Count(part) : $"{Show.Count(part)} ({Show.Percent((double)part / all)})"));

    private static void Findings(Markup m, PolicyDiff diff)
    {
        m.Leaf("h3", "Who is hurt, who is helped");
        if (diff.LearnersLosing == 0)
        {
            m.Leaf("p", "Nobody loses anything.");
        }

        if (diff.Findings.Count == 0)
        {
            m.Leaf("p", diff.Subgroups.Count == 0 ? "There are no subgroups to compare: records state no attributes." : "No subgroup loses or gains more often than the others by more than chance explains.");
            return;
        }

        m.In("ul", () =>
        {
            foreach (var finding in diff.Findings)
            {
                m.In("li", () => m.Leaf("strong", finding.IsLoss ? "▼ Hurt more than others: " : "▲ Helped more than others: ").Text($"{finding}."), ("class", finding.IsLoss ? "loss" : "gain"));
            }
        }, ("class", "findings"));
    }

    private void Warnings(Markup m)
    {
        var warnings = Problems().ToList();
        if (warnings.Count == 0)
        {
            return;
        }

        m.Leaf("h3", "To know before reading on");
        m.In("ul", () =>
        {
            foreach (string warning in warnings)
            {
                m.Leaf("li", warning);
            }
        });
    }

    private IEnumerable<string> Problems()
    {
        var (decisions, table) = (view.Decisions, view.Decisions.Population.Table);
        if (decisions.Population.Count < 30)
        {
            yield return $"There are {Show.Of(decisions.Population.Count, "learner")} only: rates of so few say little about others.";
        }

        foreach (var warning in view.Engine.Diagnostics.Where(d => d.Severity == Severity.Warning).Take(5))
        {
            yield return $"The pack has a warning: {warning.Message} ({warning.Code})";
        }

        if (table.FindingsByCode.Count > 0)
        {
            yield return $"Reading the records gave {Show.Of(table.FindingsByCode.Values.Sum(), "finding")}; they are counted under “Where this comes from”.";
        }

        if (view.Report.Diff is { } diff)
        {
            int withheld = diff.Subgroups.Count(s => s.Learners.IsSuppressed);
            if (withheld > 0)
            {
                yield return $"{Show.Of(withheld, "subgroup")} of {Show.Count(diff.Subgroups.Count)} {(withheld == 1 ? "is" : "are")} withheld, as too small or to protect one that is.";
            }

            // What is not compared for the same reason is said once.
            foreach (var reason in diff.NotCompared.Select(n => n.Split(": ", 2)).GroupBy(n => n.Length > 1 ? n[1] : "", StringComparer.Ordinal))
            {
                yield return $"Not compared: {string.Join(", ", reason.Select(n => n[0]))}{(reason.Key.Length > 0 ? $" ({reason.Key})" : "")}.";
            }
        }
    }
}
