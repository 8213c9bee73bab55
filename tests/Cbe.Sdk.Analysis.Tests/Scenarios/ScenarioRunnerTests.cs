using System.Text;
using System.Text.Json.Nodes;
using Cbe.Sdk.Analysis.Scenarios;

namespace Cbe.Sdk.Analysis.Tests.Scenarios;

public class ScenarioRunnerTests
{
    public static TheoryData<string> Names() => [.. Samples.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_scenarios_of_every_sample_hold(string name)
    {
        var report = ScenarioRunner.Run(Samples.Engine(name), Samples.FileOf(name));
        Assert.True(report.Holds, report.ToJson());
        Assert.Equal(report.Passed, report.Results.Count);
    }

    /// <summary>A test that cannot fail tests nothing: every row of every sample, turned round, is told as a failure.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_expectation_that_is_turned_round_fails(string name)
    {
        var json = JsonNode.Parse(File.ReadAllText(Samples.At(name, "scenarios.json")))!.AsObject();
        var levels = Samples.Engine(name).Scale.Levels.Names;
        foreach (var row in json["expectations"]!.AsArray().Select(r => r!.AsObject()))
        {
            Turn(row, levels);
        }

        var file = ScenarioFile.Parse(Samples.At(name, "turned.json"), Encoding.UTF8.GetBytes(json.ToJsonString()), Samples.Engine(name)).GetFileOrThrow();
        var report = ScenarioRunner.Run(Samples.Engine(name), file);
        Assert.All(report.Results, r => Assert.False(r.Holds, r.Scenario.Name));
        Assert.All(report.Results.SelectMany(r => r.Failures), f => Assert.NotEqual(f.Expectation.Text, f.Decided));
    }

    [Fact]
    public void A_failure_says_what_was_decided_why_and_where_the_scenario_stands()
    {
        var file = Samples.Riverside("""
            {"asOf": "2026-01-31",
             "cases": [{"name": "two", "competency": "A-SSE.1", "evidence": ["30d Proficient 80 teacher school", "20d Proficient 80 teacher school"],
               "expect": {"rules": {
                 "proficient": "met"}}}]}
            """).GetFileOrThrow();
        var failure = Assert.Single(Assert.Single(ScenarioRunner.Run(Samples.Engine("riverside"), file).Results).Failures);
        Assert.Equal("`proficient`: not-met", failure.Decided);
        Assert.Contains("2 is less than 3: 1 more is needed", failure.Why, StringComparison.Ordinal);
        Assert.Equal(4, failure.Expectation.Location.Line);
    }

    [Fact]
    public void What_is_missing_is_looked_for_among_the_next_steps()
    {
        const string Template = """{"asOf":"2026-01-31","cases":[{"name":"two","competency":"A-SSE.1","evidence":["30d Proficient 80 teacher school","20d Proficient 80 teacher school"],"expect":{"missing":"MISSING"}}]}""";
        Assert.True(ScenarioRunner.Run(Samples.Engine("riverside"), Samples.Riverside(Template.Replace("MISSING", "assessed by a teacher", StringComparison.Ordinal)).GetFileOrThrow()).Holds);
        Assert.False(ScenarioRunner.Run(Samples.Engine("riverside"), Samples.Riverside(Template.Replace("MISSING", "an exam", StringComparison.Ordinal)).GetFileOrThrow()).Holds);
    }

    [Fact]
    public void A_rule_of_admission_that_is_met_can_be_expected()
    {
        var file = Samples.Riverside("""{"asOf":"2026-01-31","cases":[{"name":"a","competency":"A-SSE.1","evidence":["7d 80 school"],"expect":[{"evidence":"e1","rule":"outside-learning-is-confirmed","answer":"met"},{"evidence":"e1","admitted":true}]}]}""").GetFileOrThrow();
        Assert.True(ScenarioRunner.Run(Samples.Engine("riverside"), file).Holds);
    }

    [Fact]
    public void A_filter_runs_some_and_progress_and_cancellation_are_respected()
    {
        var (engine, file, told) = (Samples.Engine("riverside"), Samples.FileOf("riverside"), new List<AnalysisProgress>());
        var some = ScenarioRunner.Run(engine, file, "MAYA", new Told(told));
        Assert.InRange(some.Results.Count, 1, file.Scenarios.Count - 1);
        Assert.Equal(some.Results.Count, told[^1].Done);
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => ScenarioRunner.Run(engine, file, cancellationToken: stopped.Token));
    }

    private static void Turn(JsonObject row, IReadOnlyList<string> levels)
    {
        string Other(string key, params string[] values) => values.First(v => v != (string?)row[key]);
        if (row.ContainsKey("answer"))
        {
            row["answer"] = Other("answer", "met", "not-met");
        }
        else if (row.ContainsKey("admitted"))
        {
            row["admitted"] = !(bool)row["admitted"]!;
            row.Remove("reason");
        }
        else if (row.ContainsKey("gaps"))
        {
            row["gaps"]!.AsArray().Add("more");
        }
        else if (row.ContainsKey("need"))
        {
            row["status"] = Other("status", "due", "passed");
        }
        else if (row.ContainsKey("way"))
        {
            row["way"] = Other("way", "reached", "blocked");
        }
        else if (row.ContainsKey("conversion"))
        {
            row["gives"] = row["gives"] + "!";
        }
        else if (row.ContainsKey("masteryScore"))
        {
            row["masteryScore"] = row["masteryScore"] + "1";
        }
        else
        {
            row["level"] = Other("level", [.. levels]);
            row.Remove("status");
        }
    }

    private sealed class Told(List<AnalysisProgress> told) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => told.Add(value);
    }
}
