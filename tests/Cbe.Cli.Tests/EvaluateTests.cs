using System.Text.Json;

namespace Cbe.Cli.Tests;

public class EvaluateTests
{
    [Fact]
    public void A_small_school_is_shown_whole() => Tool.OnSchool("evaluate").IsGolden("evaluate-school");

    [Fact]
    public void The_sample_school_is_decided() => Tool.Line(
        "evaluate --pack samples/packs/riverside --framework samples/packs/riverside/framework.json --learners samples/packs/riverside/learners.jsonl --as-of 2026-01-31")
        .Exits(0).Says("A-SSE.1", "no evidence yet");

    [Fact]
    public void Json_has_a_line_for_each_learner_and_one_for_the_counts()
    {
        string[] lines = Tool.OnSchool("evaluate", "--json").Exits(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, lines.Length);
        Assert.All(lines[..5], l => Assert.StartsWith("{\"learner\":\"", l, StringComparison.Ordinal));
        using var json = JsonDocument.Parse(lines[5]);
        var summary = json.RootElement.GetProperty("summary");
        Assert.Equal((5, 15), (summary.GetProperty("learners").GetInt32(), summary.GetProperty("competencies").GetProperty("all").GetInt32()));
        Assert.Equal(1, summary.GetProperty("read").GetProperty("findings").GetProperty("CBE3103").GetInt32());
    }

    [Theory]
    [InlineData("--threads 1")]
    [InlineData("--threads 3")]
    public void Json_does_not_depend_on_culture_or_threads(string threads)
    {
        string plain = Tool.OnSchool("evaluate", "--json").Output;
        using var culture = new NarrowCulture();
        Assert.Equal(plain, Tool.OnSchool("evaluate", $"--json {threads}").Output);
    }

    [Fact]
    public void The_counts_alone_are_one_line_of_json() =>
        Assert.StartsWith("{\"summary\":", Assert.Single(Tool.OnSchool("evaluate", "--json --summary-only").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);

    [Fact]
    public void One_learner_and_one_competency_can_be_picked()
    {
        string[] lines = Tool.OnSchool("evaluate", "--json --learner jonas --competency A-SSE.1").Exits(0).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var json = JsonDocument.Parse(lines[0]);
        Assert.Equal("A-SSE.1", Assert.Single(json.RootElement.GetProperty("competencies").EnumerateArray()).GetProperty("competency").GetString());
        Assert.Equal(2, lines.Length);
    }

    [Fact]
    public void Strict_fails_when_data_could_not_be_used_and_shows_it_all_the_same() =>
        Tool.OnSchool("evaluate", "--strict").Exits(3).Says("CBE3103").Complains("--strict");

    [Fact]
    public void Output_goes_to_a_file_that_is_whole()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Assert.Empty(Tool.OnSchool("evaluate", $"--json --output {path}").Exits(0).Output);
            Assert.Equal(Tool.OnSchool("evaluate", "--json").Output, File.ReadAllText(path));
            Assert.False(File.Exists(path + ".part"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Output_into_a_folder_that_is_not_there_is_said_so() => Tool.OnSchool("evaluate", "--output nowhere/out.txt").Exits(3).Complains("`nowhere/out.txt` cannot be written");

    [Fact]
    public void An_unknown_competency_is_guessed() => Tool.OnSchool("evaluate", "--competency A-SSE.11").Exits(3).Complains("did you mean `A-SSE.1`?");

    [Fact]
    public void An_unknown_learner_is_said_so() => Tool.OnSchool("evaluate", "--learner jona").Exits(3).Complains("there is no learner `jona`");

    [Fact]
    public void A_pack_out_of_force_is_refused_with_its_days() =>
        Tool.Line($"evaluate --pack {Tool.Files}/school --learners {Tool.Files}/school/learners.jsonl --as-of 2020-01-01").Exits(3)
            .Complains("is not in force on 2020-01-01", "from 2025-08-01 to no end");

    [Fact]
    public void A_broken_pack_decides_nothing() =>
        Tool.Line($"evaluate --pack {Tool.Files}/broken.json --learners {Tool.Files}/school/learners.jsonl --as-of 2026-01-31").Exits(3)
            .Complains("error CBE", "is refused: 2 errors");

    [Theory]
    [InlineData("nowhere.jsonl", "there is no file or folder `nowhere.jsonl`")]
    [InlineData("samples/packs", "CSV needs a mapping")]
    [InlineData("README.txt.csv", "there is no file or folder")]
    public void Learners_that_cannot_be_read_are_said_so(string path, string message) =>
        Tool.Line($"evaluate --pack {Tool.Files}/school --learners {path} --as-of 2026-01-31").Exits(3).Complains(message);

    [Theory]
    [InlineData("0")]
    [InlineData("many")]
    public void A_number_of_threads_that_is_none_is_refused(string threads) => Tool.OnSchool("evaluate", $"--threads {threads}").Exits(3).Complains("is not a number of threads");
}
