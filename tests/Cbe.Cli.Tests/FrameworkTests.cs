using System.Text.Json;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests;

public class FrameworkTests
{
    private static readonly string Asked = $"framework {Tool.Files}/school/framework.json --pack {Tool.Files}/expectations.json --as-of 2026-01-31";

    [Fact]
    public void With_a_pack_its_findings_are_counted_and_listed_with_their_places() => Tool.Line($"{Asked} --findings").IsGolden("framework-findings");

    [Fact]
    public void A_finding_is_no_failure_unless_it_is_asked_for()
    {
        Tool.Line(Asked).Exits(0);
        Tool.Line($"{Asked} --strict").Exits(2);
        Tool.Line($"framework {Tool.Files}/school/framework.json --pack {Tool.Files}/school --as-of 2026-01-31 --strict").Exits(0).Says("no rules about expectations");
    }

    [Fact]
    public void Findings_as_json()
    {
        using var json = JsonDocument.Parse(Tool.Line($"{Asked} --json --findings").Exits(0).Output);
        var expectations = json.RootElement.GetProperty("expectations");
        var rule = expectations.GetProperty("rules").EnumerateArray().Single(r => r.GetProperty("rule").GetString() == "short");
        Assert.Equal((2, 1, 0), (rule.GetProperty("met").GetInt32(), rule.GetProperty("notMet").GetInt32(), rule.GetProperty("insufficient").GetInt32()));
        Assert.Equal("A-SSE.2", rule.GetProperty("examples")[0].GetString());
        Assert.Equal(3, expectations.GetProperty("kinds")[0].GetProperty("items").GetInt32());
        Assert.Equal(3, expectations.GetProperty("places").GetArrayLength());
        Assert.Equal((3 * 3) + 2, expectations.GetProperty("report").GetProperty("decisions").GetArrayLength());
        using var counts = JsonDocument.Parse(Tool.Line($"{Asked} --json").Output);
        Assert.False(counts.RootElement.GetProperty("expectations").TryGetProperty("report", out _));
    }

    [Fact]
    public void A_pack_needs_a_day_and_a_day_a_pack()
    {
        Tool.Line($"framework {Tool.Files}/school/framework.json --pack {Tool.Files}/expectations.json").Exits(3).Complains("`--as-of` is missing");
        Tool.Line($"framework {Tool.Files}/school/framework.json --as-of 2026-01-31").Exits(3).Complains("`--pack` is missing");
        Tool.Line($"framework {Tool.Files}/school/framework.json --findings").Exits(3).Complains("`--pack` is missing");
        Tool.Line($"framework {Tool.Files}/school/framework.json --pack {Tool.Files}/expectations.json --as-of 2025-07-31").Exits(3).Complains("not in force");
    }

    [Fact]
    public void What_was_read_is_counted_and_outlined() => Tool.Line($"framework {Tool.Files}/school/framework.json --tree").IsGolden("framework-school");

    [Fact]
    public void A_circle_of_prerequisites_is_named() => Tool.Line($"framework {Tool.Files}/circle.json").Exits(3).Says("circles of prerequisites", "`A` needs `B` needs `A`");

    [Fact]
    public void Json_has_the_counts_and_with_tree_the_competencies()
    {
        using var json = JsonDocument.Parse(Tool.Line($"framework {Tool.Files}/school/framework.json --json --tree").Exits(0).Output);
        Assert.Equal(3, json.RootElement.GetProperty("items").GetInt32());
        Assert.Equal("A-SSE.1", json.RootElement.GetProperty("competencies")[1].GetProperty("prerequisites")[0].GetString());
    }

    [Fact]
    public void A_missing_file_is_said_so() => Tool.Line("framework nowhere.json").Exits(3).Complains("there is no file `nowhere.json`");

    [SharedDataFact("case/ccss-math-2010.json")]
    public void The_common_core_is_read_whole() => Tool.Run("framework", SharedData.PathOf("case/ccss-math-2010.json")).Exits(0).Says("746  competencies");
}
