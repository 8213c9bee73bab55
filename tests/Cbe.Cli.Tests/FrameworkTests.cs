using System.Text.Json;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests;

public class FrameworkTests
{
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
