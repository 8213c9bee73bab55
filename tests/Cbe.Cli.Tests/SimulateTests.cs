using System.Text.Json;

namespace Cbe.Cli.Tests;

public sealed class SimulateTests : IDisposable
{
    private const string District = "--pack samples/district --model samples/district/district.json --seed 7";

    private readonly string _folder = Directory.CreateTempSubdirectory("cbe").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Json_lines_are_written_and_read()
    {
        Simulate("--learners 30", "learners.jsonl").Exits(0).Says("30 learners", "made up: Northfield district", "seed 7");
        Tool.Line($"evaluate --pack samples/district --learners {At("learners.jsonl")} --as-of 2026-06-15 --summary-only --strict").Exits(0).Says("30 learners");
    }

    [Fact]
    public void Csv_is_written_with_its_mapping_and_read()
    {
        Simulate("--learners 30", "csv").Exits(0);
        Tool.Line($"evaluate --pack samples/district --learners {At("csv")} --mapping {At("csv/mapping.json")} --as-of 2026-06-15 --summary-only --strict").Exits(0).Says("30 learners");
    }

    [Fact]
    public void A_table_is_written_and_swept()
    {
        Simulate("--learners 400", "district.cbet").Exits(0);
        Sweep("--parameter demonstrations=1..5 --by sex,englishLearner").IsGolden("sweep-district");
    }

    [Fact]
    public void Two_figures_are_swept_in_every_combination()
    {
        Simulate("--learners 400", "district.cbet").Exits(0);
        using var json = JsonDocument.Parse(Sweep("--parameter demonstrations=1..3 --parameter window=90,365 --json").Exits(0).Output);
        Assert.Equal(6, json.RootElement.GetProperty("points").GetArrayLength());
        Sweep("--parameter demonstrations=1..3 --parameter window=90,365 --outcome moves-on").Exits(0).Says("moves-on (advance)", "window, with demonstrations = 2");
    }

    [Fact]
    public void A_model_is_made_of_learners_and_simulated_by()
    {
        Simulate("--learners 300", "learners.jsonl").Exits(0);
        Tool.Line($"simulate --pack samples/district --calibrate {At("learners.jsonl")} --output {At("model.json")}").Exits(0).Says("a model of 300 learners", "nothing of fewer than 10 learners");
        Tool.Line($"simulate --pack samples/district --model {At("model.json")} --output {At("again.jsonl")}").Exits(0).Says("300 learners");
    }

    [Theory]
    [InlineData("--parameter demonstration=1..5", "has no parameter `demonstration`", "did you mean `demonstrations`?")]
    [InlineData("--parameter demonstrations=0..5", "`0` is outside the limits of `demonstrations`, 1 to 6", "change the limits")]
    [InlineData("--parameter demonstrations=1..5 --by sexx", "no learner has a value of `sexx`", "did you mean `sex`?")]
    [InlineData("--parameter demonstrations=1..5 --outcome Profcient", "decides no `Profcient`", "did you mean `Proficient`?")]
    [InlineData("--parameter demonstrations=1..5 --min 5", "--min is below", "the pack's own minimum")]
    [InlineData("", "`--parameter` is missing", "demonstrations=1..5")]
    public void What_cannot_be_swept_is_refused(string more, string message, string help)
    {
        Simulate("--learners 20", "district.cbet").Exits(0);
        Sweep(more).Exits(3).Complains(message, help);
    }

    [Fact]
    public void A_model_that_does_not_fit_is_refused_with_all_reasons()
    {
        Tool.Line($"simulate --pack samples/packs/riverside --model samples/district/district.json --output {At("x.jsonl")}").Exits(3)
            .Complains("`oral` is not a word of the pack's `form`", "the pack declares no fact `priorLearning`", "does not fit the pack");
        File.WriteAllText(At("model.json"), "{ \"model\": 1, \"learnrs\": 3 }");
        Tool.Line($"simulate --pack samples/district --model {At("model.json")} --output {At("x.jsonl")}").Exits(3).Complains("did you mean `learners`?", "is refused: 1 error");
        Tool.Line($"simulate --pack samples/district --output {At("x.jsonl")}").Exits(3).Complains("the first day of the simulation is not given");
        Tool.Line($"simulate {District} --output {At("x.txt")}").Exits(3).Complains("does not say what to write");
        Tool.Line($"simulate {District} --format jsonn --output {At("x.txt")}").Exits(3).Complains("did you mean `jsonl`?");
        Tool.Line($"simulate --pack samples/district --seed many --output {At("x.jsonl")}").Exits(3).Complains("`many` is not a seed");
        Assert.False(File.Exists(At("x.jsonl")));
    }

    private Tool Simulate(string more, string output) => Tool.Line($"simulate {District} {more} --output {At(output)}");

    private Tool Sweep(string more) => Tool.Line($"sweep --pack samples/district --table {At("district.cbet")} --as-of 2026-06-15 {more}");

    private string At(string name) => Path.Combine(_folder, name);
}
