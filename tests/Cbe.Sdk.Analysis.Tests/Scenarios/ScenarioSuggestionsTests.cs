using System.Text;
using Cbe.Sdk.Analysis.Scenarios;

namespace Cbe.Sdk.Analysis.Tests.Scenarios;

public class ScenarioSuggestionsTests
{
    public static TheoryData<string> Names() => ["gallery/ca-lindsay", "gallery/tx-tcisd-retake", "gallery/wi-aasd-semester", "gallery/co-achs"];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_suggested_is_read_again_holds_and_shows_what_was_missing(string name)
    {
        var (engine, file) = (Samples.Engine(name), Samples.FileOf(name));
        var before = ScenarioCoverage.Of(engine, file);
        var suggested = ScenarioSuggestions.Of(engine, file, 2_000);
        Assert.NotEmpty(suggested.Scenarios);
        var read = ScenarioFile.Parse(Samples.At(name, "suggested.json"), Encoding.UTF8.GetBytes(suggested.ToFileText()), engine).GetFileOrThrow();
        var report = ScenarioRunner.Run(engine, read);
        Assert.True(report.Holds, report.ToJson());
        Assert.All(read.Scenarios, s => Assert.Equal("to be judged", s.Because));
        var shown = ScenarioCoverage.Of(engine, read).Items.SelectMany(i => i.Goals.Where(g => g.State == CoverageState.Seen).Select(g => (i.Kind, i.Rule, i.Text, g.Name))).ToHashSet();
        var missing = before.Missing.Select(m => (m.Item.Kind, m.Item.Rule, m.Item.Text, m.Goal.Name)).ToList();
        Assert.Equal(missing.Count - suggested.NotFound.Count, missing.Count(shown.Contains));
    }

    [Fact]
    public void For_a_small_pack_everything_is_found_from_one_scenario()
    {
        var file = Samples.OfSmall("""{"asOf":"2026-01-31","cases":[{"name":"one","competency":"c","evidence":["80 teacher"],"expect":{"level":"Below"}}]}""").GetFileOrThrow();
        var suggested = ScenarioSuggestions.Of(Samples.Small, file);
        Assert.Empty(suggested.NotFound);
        Assert.All(suggested.Scenarios, s => Assert.InRange(s.Learner.Evidence.Count, 1, 4));
    }

    [Fact]
    public void The_same_input_gives_the_same_scenarios()
    {
        var (engine, file) = (Samples.Engine("gallery/ca-lindsay"), Samples.FileOf("gallery/ca-lindsay"));
        Assert.Equal(ScenarioSuggestions.Of(engine, file).ToFileText(), ScenarioSuggestions.Of(engine, file).ToFileText());
    }

    [Fact]
    public void The_search_keeps_to_its_bound()
    {
        var suggested = ScenarioSuggestions.Of(Samples.Engine("lakeside"), Samples.FileOf("lakeside"), 100);
        Assert.InRange(suggested.Evaluations, 100, 400);
        Assert.NotEmpty(suggested.NotFound);
    }
}
