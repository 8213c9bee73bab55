using System.Globalization;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Verification;

namespace Cbe.Cli.Verification;

/// <summary>All laws by all packs, a letter for each answer, with the seconds that each law and each pack took.</summary>
internal static class VerifyTable
{
    public static void Print(IReadOnlyList<VerificationReport> reports, Screen screen)
    {
        var laws = reports.SelectMany(r => r.Results).Select(r => r.Law).Distinct().OrderBy(l => l.Number).ToList();
        var table = new TextTable(["law", .. reports.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture)), "seconds"]) { Right = [.. Enumerable.Range(1, reports.Count + 1)] };
        foreach (var law in laws)
        {
            var results = reports.Select(r => r.For(law.Number)).ToList();
            table.Add([law.ToString(), .. results.Select(r => r is null ? "" : Letter(r)), Seconds(results.Sum(r => r?.Milliseconds ?? 0))]);
        }

        table.Add(["seconds", .. reports.Select(r => Whole(r.Results.Sum(l => l.Milliseconds))), Seconds(reports.Sum(r => r.Results.Sum(l => l.Milliseconds)))]);
        table.Print(screen);
        screen.Line();
        var packs = new TextTable { Right = [0] };
        for (int i = 0; i < reports.Count; i++)
        {
            packs.Add((i + 1).ToString(CultureInfo.InvariantCulture), $"{reports[i].Pack} {reports[i].Version}", reports[i].IsFine ? "fine" : "not fine");
        }

        packs.Print(screen);
        screen.Line();
        screen.Line("c proved by construction, r by what rules read, i by induction, a by looking at all there is; b proved up to a bound of items;");
        screen.Line("t tested with random learners, p looked at in a population; E broken as the pack declares; - not applicable; X broken; ? undecided; u unsupported");
    }

    private static string Letter(LawResult result) => result.Answer switch
    {
        LawAnswer.Proved => result.Method switch
        {
            LawMethod.Construction => "c",
            LawMethod.ReadSet => "r",
            LawMethod.Induction => "i",
            _ => "a",
        },
        LawAnswer.ProvedUpTo => "b",
        LawAnswer.Tested => result.Method == LawMethod.Population ? "p" : "t",
        LawAnswer.ExceptionDeclared => "E",
        LawAnswer.NotApplicable => "-",
        LawAnswer.Refuted => "X",
        LawAnswer.Undecided => "?",
        _ => "u",
    };

    private static string Seconds(long milliseconds) => $"{milliseconds / 1000}.{milliseconds % 1000 / 100}";

    /// <summary>Rounded up: a column is two letters wide.</summary>
    private static string Whole(long milliseconds) => ((milliseconds + 999) / 1000).ToString(CultureInfo.InvariantCulture);
}
