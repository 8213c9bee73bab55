using Cbe.Cli.Terminal;
using Cbe.Sdk;

namespace Cbe.Cli.Tables;

/// <summary>Decides about an evidence table and shows it: the first rows and the counts, or a line of JSON for each row.</summary>
internal static class TableRun
{
    private const int Shown = 20;

    public static DecisionTable Run(TableRequest request, Screen screen)
    {
        var decided = request.Engine.Evaluate(request.Table, request.AsOf, request.Threads);
        if (request.Learner is { } learner && !request.Table.Contains(learner))
        {
            throw new InvalidInputException($"there is no learner `{learner}` in the table", "look with `cbe evaluate` without --learner at whom it holds");
        }

        if (request.Json)
        {
            Lines(request, decided, screen);
            screen.Line(DecidedJson.Summary(request, decided));
            return decided;
        }

        var pack = request.Engine.Pack;
        screen.Line($"{pack.Title ?? pack.Id}, {pack}, as of {Words.Day(request.AsOf)}");
        screen.Line();
        if (!request.SummaryOnly)
        {
            Rows(request, decided, screen);
        }

        new DecidedText(request, decided, screen).Print();
        return decided;
    }

    private static void Lines(TableRequest request, DecisionTable decided, Screen screen)
    {
        for (int row = 0; row < decided.Count && !request.SummaryOnly; row++)
        {
            if (request.Shows(decided, row))
            {
                screen.Line(DecidedJson.Row(decided, row));
            }
        }
    }

    private static void Rows(TableRequest request, DecisionTable decided, Screen screen)
    {
        var table = new TextTable("learner", "competency", "level", "mastery", "evidence") { Right = [3] };
        long more = 0;
        for (int row = 0; row < decided.Count; row++)
        {
            if (!request.Shows(decided, row))
            {
                continue;
            }

            if (table.Count == Shown)
            {
                more++;
                continue;
            }

            string competency = decided.Competency(row);
            table.Add(decided.Learner(row), request.Engine.Framework?.Find(competency)?.ToString() ?? competency, DecidedText.Level(decided, row), decided.MasteryScore(row)?.ToString() ?? "-",
                $"{Words.Grouped(decided.Admitted(row))} admitted{(decided.SetAside(row) is > 0 and var aside ? $", {Words.Grouped(aside)} set aside" : "")}");
        }

        if (table.Count > 0)
        {
            table.Print(screen);
            if (more > 0)
            {
                screen.Line($"... {Words.Grouped(more)} more (--json gives all)");
            }

            screen.Line();
        }
    }
}
