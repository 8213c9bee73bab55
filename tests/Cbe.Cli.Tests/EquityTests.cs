using System.Text.Json;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Cli.Tests;

public class EquityTests
{
    private const string Population = "tests/Cbe.Cli.Tests/Files/population";

    [Fact]
    public void The_subgroups_of_the_pack_are_compared_and_its_rules_explained() => Run("").IsGolden("equity-population");

    [Fact]
    public void Other_subgroups_and_one_measure_can_be_asked_for() => Run("--by englishLearner --measure proficient --min 20").Exits(0).Says("englishLearner: (not stated)  suppressed", "fewer than 20 learners").IsGolden("equity-by-one");

    [Fact]
    public void Json_is_the_report_of_the_library_whatever_the_culture_and_threads()
    {
        string plain = Run("--json --threads 1").Exits(0).Output;
        using (new NarrowCulture())
        {
            Assert.Equal(plain, Run("--json --threads 3").Output);
        }

        using var json = JsonDocument.Parse(plain);
        Assert.Equal((160, 10), (json.RootElement.GetProperty("learners").GetInt32(), json.RootElement.GetProperty("minimumCount").GetInt32()));
        Assert.Contains(json.RootElement.GetProperty("measures").EnumerateArray(), m => m.GetProperty("measure").GetString() == "support-in-time");
    }

    [Fact]
    public void Nothing_of_a_suppressed_subgroup_is_printed() =>
        Assert.All(Run("").Output.Split('\n').Where(l => l.StartsWith("sex: Male (M), englishLearner: (not stated)", StringComparison.Ordinal)), l => Assert.EndsWith("suppressed", l, StringComparison.Ordinal));

    [Theory]
    [InlineData("--measure proficent", "there is no measure `proficent`", "did you mean `proficient`?")]
    [InlineData("--min 5", "less than the pack's own of 10", "never less")]
    [InlineData("--min many", "`many` is not a minimum of learners", "from 1 to 1000")]
    [InlineData("--intersection sex", "`sex` cannot be crossed", "cross two or three")]
    [InlineData("--by sex,sex --intersection sex,englishLearner --intersection englishLearner,sex", "share two attributes", "keep one")]
    public void What_cannot_be_asked_for_is_refused_before_anything_is_read(string more, string message, string help) => Run(more).Exits(3).Complains(message, help);

    [Theory]
    [InlineData("--confidence 95", "`95` is not a confidence", "such as 0.95")]
    [InlineData("--reference sex", "`sex` is not a reference", "--reference sex=M")]
    public void An_audit_that_cannot_be_made_is_refused(string more, string message, string help) => Run(more).Exits(3).Complains(message, help);

    [Fact]
    public void Everything_is_shown_as_it_is_to_those_who_may_see_it() => Run("--measure proficient --no-coding --reference sex=M --four-fifths --confidence 0.9").Exits(0).IsGolden("equity-no-coding");

    [Fact]
    public void A_name_of_the_common_standards_finds_the_attribute_of_the_pack() => Run("--measure proficient --by LEP").Exits(0).Says("160 learners, by englishLearner", "englishLearner: No (NLEP)");

    [Fact]
    public void A_pack_without_subgroups_asks_by_what_to_compare() => Tool.OnSchool("equity").Exits(3).Complains("names no subgroups", "--by sex,disability");

    [Fact]
    public void An_attribute_that_nobody_has_is_a_finding() => Run("--by sexx --measure proficient").Exits(0).Says("CBE3120: no learner has a value of `sexx`");

    [SharedDataFact("oulad/studentAssessment.csv")]
    public void The_open_university_is_compared_the_same_under_any_culture_and_thread_count()
    {
        string line = $"equity --json --pack samples/real-data/oulad-pack.json --mapping samples/real-data/oulad.mapping.json --learners {SharedData.PathOf("oulad")} --as-of 2015-08-31 --threads";
        string one = Tool.Line($"{line} 1").Exits(0).Output;
        using (new NarrowCulture())
        {
            Assert.True(one == Tool.Line($"{line} 3").Output, "the JSON depends on culture or threads");
        }

        using var json = JsonDocument.Parse(one);
        Assert.Equal(23_369, json.RootElement.GetProperty("learners").GetInt32());
    }

    private static Tool Run(string more) => Tool.Line($"equity --pack {Population} --learners {Population}/learners.jsonl --as-of 2026-01-31 {more}");
}
