using Cbe.Cli.Terminal;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Cli.Expectations;

/// <summary>What a pack found about a framework, for people.</summary>
internal sealed class ExpectationsText(ExpectationsTally tally, IReadOnlyDictionary<string, Location> places, Screen screen)
{
    public void Print(bool findings)
    {
        var report = tally.Report;
        int headings = report.Items.Count(i => i.IsHeading);
        screen.Line($"expectations by {report.Provenance.PackId} {report.Provenance.PackVersion}, as of {Words.Day(report.AsOf)}");
        screen.Line($"{Words.Of(report.Items.Count - headings, "competency", "competencies")} that learners are held to, {Words.Of(headings, "heading")}");
        screen.Line();
        if (tally.Rules.Count == 0)
        {
            screen.Line("the pack has no rules about expectations that could be asked");
            return;
        }

        Rules();
        screen.Line();
        Kinds();
        if (findings)
        {
            screen.Line();
            foreach (var decision in tally.Findings)
            {
                screen.Line(Line(decision));
            }
        }
    }

    private void Rules()
    {
        var table = new TextTable("rule", "over", "met", "not met", "insufficient", "such as") { Right = [2, 3, 4] };
        foreach (var rule in tally.Rules)
        {
            table.Add(rule.Rule, rule.Over, Words.Grouped(rule.Met), Words.Grouped(rule.NotMet), Words.Grouped(rule.Insufficient), string.Join("; ", rule.Examples));
        }

        table.Print(screen);
    }

    private void Kinds()
    {
        var table = new TextTable("kind", "asked as", "items", "all met", "some not met", "met", "not met", "insufficient") { Right = [2, 3, 4, 5, 6, 7] };
        foreach (var kind in tally.Kinds)
        {
            table.Add(kind.Kind ?? "(no kind)", kind.IsHeading ? "heading" : "competency", Words.Grouped(kind.Items), Words.Grouped(kind.AllMet), Words.Grouped(kind.SomeNotMet),
                Words.Grouped(kind.Met), Words.Grouped(kind.NotMet), Words.Grouped(kind.Insufficient));
        }

        table.Print(screen);
    }

    private string Line(Decision decision)
    {
        string place = decision.Competency is { } id && places.TryGetValue(id, out var at) ? $"{at.Document}:{at.Line}:{at.Column}: " : "";
        string kind = tally.KindOf(decision) is { } k ? $" ({k})" : "";
        string answer = decision.Answer == Answer.NotMet ? "not met" : "insufficient evidence";
        return $"{place}{tally.NameOf(decision)}{kind}: {decision.Rule} {answer}{(decision.Message is { } message ? $": {message}" : "")}";
    }
}
