using System.Globalization;
using Cbe.Cli.Terminal;
using Cbe.Sdk.Analysis.Scenarios;

namespace Cbe.Cli.Testing;

/// <summary>What came of scenarios, for people: failures with their explanation, then a line for each pack.</summary>
internal static class TestText
{
    private const int MostShown = 20;

    public static void Print(IReadOnlyList<PackTested> tested, TestRequest request, Screen screen)
    {
        foreach (var one in tested)
        {
            foreach (var result in one.Report.Results.Where(r => !r.Holds).Take(MostShown))
            {
                Failure(result, screen);
            }

            if (one.Report.Failed > MostShown)
            {
                screen.Line($"and {Words.Of(one.Report.Failed - MostShown, "further scenario")} that fail; `--filter` shows them");
                screen.Line();
            }

            screen.Line(Summary(one));
            if (one.Coverage is { } coverage)
            {
                Coverage(coverage, request.Least, screen);
            }
        }

        if (tested.Count > 1)
        {
            screen.Line($"{Words.Of(tested.Count, "pack")}: {Counts(tested.Sum(t => t.Report.Passed), tested.Sum(t => t.Report.Failed))}");
        }
    }

    private static void Failure(ScenarioResult result, Screen screen)
    {
        var scenario = result.Scenario;
        screen.Line($"FAILED {scenario.Name}");
        foreach (var failure in result.Failures)
        {
            var place = failure.Expectation.Location;
            screen.Line($"  {place}");
            screen.Line($"  expected: {failure.Expectation}{(scenario.Because is null ? "" : $" ({scenario.Because})")}");
            screen.Line($"  decided:  {failure.Decided}, as of {Words.Day(scenario.AsOf)}");
            foreach (string line in failure.Why?.TrimEnd('\n').Split('\n') ?? [])
            {
                screen.Line($"    {line}".TrimEnd());
            }
        }

        screen.Line();
    }

    private static string Summary(PackTested one) => $"{PackSuite.Shown(one.Suite.File.Path)}: {Counts(one.Report.Passed, one.Report.Failed)} ({one.Suite.Engine.Pack})";

    private static string Counts(int passed, int failed) => failed == 0
        ? passed == 0 ? "no scenario was run" : $"{Words.Of(passed, "scenario")}, all as expected"
        : $"{Words.Of(passed + failed, "scenario")}, {Words.Grouped(failed)} not as expected";

    private static void Coverage(ScenarioCoverage coverage, decimal? least, Screen screen)
    {
        var table = new TextTable("not shown", "rule", "part");
        foreach (var (item, goal) in coverage.Missing)
        {
            table.Add(Shown(item, goal), item.Rule, item.Kind == CoverageKind.Rule ? "" : item.Text);
        }

        if (table.Count > 0)
        {
            screen.Line();
            table.Print(screen, "  ");
            screen.Line();
        }

        foreach (var contradiction in coverage.Contradictions)
        {
            screen.Line(contradiction.ToString());
        }

        screen.Line($"coverage: {coverage}{(coverage.LeftOut.Count > 0 ? $"; {Words.Of(coverage.LeftOut.Count, "goal")} cannot happen" : "")}");
        if (coverage.Percent < least)
        {
            screen.Line(string.Create(CultureInfo.InvariantCulture, $"coverage is under the {least:0.#} % that are asked for"));
        }
    }

    private static string Shown(CoverageItem item, CoverageGoal goal) => item.Kind != CoverageKind.Threshold ? goal.Name : goal.Name switch
    {
        "below" => $"just below {item.Figure}",
        "above" => $"just above {item.Figure}",
        _ => $"exactly {item.Figure}",
    };
}
