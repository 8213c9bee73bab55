using System.Text.Json;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests;

public class DiffTests
{
    private const string Population = "tests/Cbe.Cli.Tests/Files/population";
    private const string Riverside = "samples/packs/riverside";

    [Fact]
    public void A_reform_is_shown_with_who_gains_who_loses_and_why() => Run("").Exits(0).IsGolden("diff-population");

    [Fact]
    public void A_figure_can_be_tried_on_one_pack() =>
        Tool.Line($"diff {Riverside} --framework {Riverside}/framework.json --learners {Riverside}/learners.jsonl --as-of 2026-01-31 --parameter demonstrations=2").Exits(0)
            .Says("0 lose something", "parameter demonstrations: 3 -> 2", "Policy: Milford School District").IsGolden("diff-parameter");

    [Fact]
    public void One_pack_on_two_days_is_a_figure_that_changes_and_the_day() =>
        Tool.Line($"diff {Riverside} --framework {Riverside}/framework.json --learners {Riverside}/learners.jsonl --as-of 2026-07-31 --new-as-of 2026-08-01").Exits(0)
            .Says("as of 2026-07-31 and 2026-08-01", "parameter demonstrations: 3 -> 2", "day of the decisions: 2026-07-31 -> 2026-08-01");

    [Fact]
    public void That_nothing_changes_is_said_plainly() =>
        Tool.Line($"diff {Population} {Population} --learners {Population}/learners.jsonl --as-of 2026-01-31").Exits(0).Says("Nothing changes: both packs ask the same.");

    [Fact]
    public void A_table_gives_the_same_as_the_records()
    {
        string table = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():n}.cbet");
        try
        {
            Tool.Line($"table --pack {Population} --learners {Population}/learners.jsonl --output {table}").Exits(0);
            Assert.Equal(Run("").Output, Tool.Line($"diff {Population} {Population}/reform.json --table {table} --as-of 2026-01-31").Exits(0).Output);
        }
        finally
        {
            File.Delete(table);
        }
    }

    [Fact]
    public void Json_is_the_same_whatever_the_culture_and_threads()
    {
        string plain = Run("--json --threads 1").Exits(0).Output;
        using (new NarrowCulture())
        {
            Assert.Equal(plain, Run("--json --threads 3").Output);
        }

        using var json = JsonDocument.Parse(plain);
        Assert.Equal(160, json.RootElement.GetProperty("learners").GetProperty("all").GetInt32());
        Assert.Equal("rule proficient (level Proficient)", json.RootElement.GetProperty("causes")[0].GetProperty("place").GetString());
    }

    [Theory]
    [InlineData("", "there is nothing to compare the pack with", "--new-as-of")]
    [InlineData("--parameter demonstrations", "`demonstrations` names no figure", "--parameter demonstrations=4")]
    [InlineData("--parameter demonstration=4", "has no parameter `demonstration`", "`demonstrations`")]
    [InlineData("--parameter demonstrations=many", "`many` is no value of the parameter `demonstrations`", "a number")]
    [InlineData("--parameter demonstrations=2 --min 3", "--min is below what the pack", "or more")]
    public void What_cannot_be_compared_is_refused(string more, string message, string help) =>
        Tool.Line($"diff {Riverside} --framework {Riverside}/framework.json --learners {Riverside}/learners.jsonl --as-of 2026-01-31 {more}").Exits(3).Complains(message, help);

    private static Tool Run(string more) => Tool.Line($"diff {Population} {Population}/reform.json --learners {Population}/learners.jsonl --as-of 2026-01-31 {more}");
}
