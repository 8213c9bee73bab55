using Cbe.Cli.Evaluation;
using Cbe.Cli.Terminal;
using Cbe.Sdk;
using Cbe.Sdk.Elements.Progression;

namespace Cbe.Cli.Tables;

/// <summary>The counts of a decision table, over all of it.</summary>
internal sealed class DecidedText(TableRequest request, DecisionTable decided, Screen screen)
{
    public void Print()
    {
        var table = request.Table;
        screen.Line($"{Words.Of(table.Learners, "learner")}, {Words.Of(table.Cases, "case")} of a learner and a competency, {Words.Of(table.Items, "piece of evidence", "pieces of evidence")}");
        screen.Line();
        Levels();
        Rules();
        if (request.ReportsOnly is { Count: > 0 } others)
        {
            screen.Line("not decided in tables (evaluate the records for it):");
            others.ToList().ForEach(o => screen.Line($"  {o}"));
        }

        ReadingText.Findings("findings in records", table.FindingsByCode, table.Findings, screen);
    }

    /// <summary>The level of a row in words.</summary>
    public static string Level(DecisionTable decided, int row) => decided.Status(row) switch
    {
        ProgressStatus.NoEvidenceYet => "no evidence yet",
        ProgressStatus.AtLeast => $"{(decided.Level(row) is { } level ? $"at least {level}" : "below the scale")}, perhaps {decided.PossibleLevel(row)}",
        ProgressStatus.Overridden => $"{decided.Level(row)} (by a person)",
        _ => decided.Level(row) ?? "below the scale",
    };

    private void Levels()
    {
        var text = new TextTable("level", "decided", "at least") { Right = [1, 2] };
        var levels = decided.ByLevel;
        foreach (var (level, sure, atLeast) in levels)
        {
            text.Add(level ?? "below the scale", Words.Grouped(sure), Words.Grouped(atLeast));
        }

        text.Add("no evidence yet", Words.Grouped(decided.Count - levels.Sum(l => l.Decided + l.AtLeast)), "");
        text.Print(screen);
        screen.Line();
    }

    private void Rules()
    {
        var text = new TextTable("decisions", "met", "not met", "insufficient evidence") { Right = [1, 2, 3] };
        foreach (var (rule, met, notMet, insufficient) in decided.ByRule)
        {
            text.Add(rule.Level is null ? $"{rule.Name} ({rule.Kind.ToString().ToLowerInvariant()})" : $"{rule.Name} (level {rule.Level})", Words.Grouped(met), Words.Grouped(notMet), Words.Grouped(insufficient));
        }

        if (text.Count > 0)
        {
            text.Print(screen);
            screen.Line();
        }
    }
}
