using System.Text.Json;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests;

public class OuladTests
{
    [SharedDataFact("oulad/studentAssessment.csv")]
    public void The_open_university_is_decided_the_same_under_any_culture_and_thread_count()
    {
        string one = Evaluate("--threads 1");
        using (new NarrowCulture())
        {
            Assert.True(one == Evaluate("--threads 2"), "the JSON depends on culture or threads");
        }

        string[] lines = one.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(23_369 + 1, lines.Length);
        using var json = JsonDocument.Parse(lines[^1]);
        var summary = json.RootElement.GetProperty("summary");
        var read = summary.GetProperty("read");
        Assert.Equal((173_912, 173), (read.GetProperty("rows").GetInt32(), read.GetProperty("missingScores").GetInt32()));
        Assert.Equal(23_369, summary.GetProperty("learners").GetInt32());
        var cases = summary.GetProperty("competencies");
        Assert.Equal(cases.GetProperty("all").GetInt32(), cases.GetProperty("decided").GetInt32() + cases.GetProperty("atLeast").GetInt32() + cases.GetProperty("noEvidenceYet").GetInt32());
    }

    [SharedDataFact("oulad/studentAssessment.csv")]
    public void On_an_earlier_day_less_can_be_seen()
    {
        using var early = JsonDocument.Parse(Evaluate("--summary-only", "2014-12-31"));
        Assert.True(early.RootElement.GetProperty("summary").GetProperty("evidence").GetProperty("notSeen").GetInt32() > 10_000);
    }

    private static string Evaluate(string more, string asOf = "2015-08-31") => Tool.Line(
        $"evaluate --json --pack samples/real-data/oulad-pack.json --mapping samples/real-data/oulad.mapping.json --learners {SharedData.PathOf("oulad")} --as-of {asOf} {more}")
        .Exits(0).Output;
}
