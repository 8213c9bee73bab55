using System.Text.Json;
using Cbe.Cli.Ways;

namespace Cbe.Cli.Tests;

public class PathwayTests
{
    private const string Ways = "tests/Cbe.Cli.Tests/Files/ways";

    private static Tool On(string more) => Tool.Line($"pathway --pack {Ways} --framework {Ways}/framework.json --learners {Ways}/learners.jsonl --as-of 2026-01-31 {more}");

    [Theory]
    [InlineData("pathway-sol", "--learner sol")]
    [InlineData("pathway-held", "--learner kim")]
    [InlineData("pathway-credential", "--learner noor --credential data")]
    [InlineData("pathway-competency", "--learner sol --competency A.3")]
    [InlineData("pathway-heading", "--learner sol --competency m-8")]
    [InlineData("pathway-mermaid", "--learner sol --format mermaid")]
    [InlineData("pathway-dot", "--learner sol --format dot")]
    public void Ways_are_shown(string golden, string line) => On(line).Exits(0).IsGolden(golden);

    [Fact]
    public void Without_credentials_every_competency_is_listed() => Tool.Line($"pathway --pack samples/packs/state-floor --learners {Ways}/learners.jsonl --as-of 2026-01-31 --learner sol")
        .Exits(0).Says("[>] A.3  ready  nothing is known of it yet           planned for 2026-03-31");

    [Fact]
    public void Json_is_the_pathways_part_of_the_report_with_the_decisions_explained()
    {
        using var json = JsonDocument.Parse(On("--learner sol --json").Exits(0).Output);
        using var report = JsonDocument.Parse(Tool.Line($"evaluate --pack {Ways} --framework {Ways}/framework.json --learners {Ways}/learners.jsonl --as-of 2026-01-31 --learner sol --json").Output.Split('\n')[0]);
        Assert.Equal(report.RootElement.GetProperty("pathways").GetRawText(), json.RootElement.GetProperty("pathways").GetRawText());
        Assert.All(json.RootElement.GetProperty("decisions").EnumerateArray(), d => Assert.Equal("pathways", d.GetProperty("element").GetString()));
        Assert.True(json.RootElement.GetProperty("decisions")[0].TryGetProperty("why", out _));
        Assert.Equal(On("--learner sol --json").Output, On("--learner sol --format json").Output);
    }

    [Fact]
    public void Json_of_one_goal_holds_what_is_on_the_way_alone()
    {
        using var credential = JsonDocument.Parse(On("--learner noor --credential data --json").Exits(0).Output);
        Assert.Equal(["m-6", "m-7"], credential.RootElement.GetProperty("pathways").GetProperty("competencies").EnumerateArray().Select(c => c.GetProperty("competency").GetString()));
        using var competency = JsonDocument.Parse(On("--learner noor --competency A.2 --json").Exits(0).Output);
        Assert.Equal(["m-1", "m-2", "m-3"], competency.RootElement.GetProperty("pathways").GetProperty("competencies").EnumerateArray().Select(c => c.GetProperty("competency").GetString()));
        Assert.Equal(0, competency.RootElement.GetProperty("pathways").GetProperty("credentials").GetArrayLength());
    }

    [Theory]
    [InlineData("sol", "")]
    [InlineData("kim", "")]
    [InlineData("noor", "--competency D.1")]
    public void Both_pictures_show_the_states_of_the_report_in_words_and_in_shapes(string learner, string goal)
    {
        var mermaid = Picture.OfMermaid(On($"--learner {learner} {goal} --format mermaid").Exits(0).Output);
        var dot = Picture.OfDot(On($"--learner {learner} {goal} --format dot").Exits(0).Output);
        Assert.Equal(mermaid.Boxes.Select(b => (b.Key, string.Join("|", b.Value.Text))), dot.Boxes.Select(b => (b.Key, string.Join("|", b.Value.Text))));
        Assert.Equal(mermaid.Lines.Order(), dot.Lines.Order());
        Assert.All(mermaid.Lines, l => Assert.True(mermaid.Boxes.ContainsKey(l.From) && mermaid.Boxes.ContainsKey(l.To)));
        using var json = JsonDocument.Parse(On($"--learner {learner} {goal} --json").Output);
        var states = json.RootElement.GetProperty("pathways").GetProperty("competencies").EnumerateArray().Select(c => c.GetProperty("state").GetString()!.Replace("undetermined", "not decided yet", StringComparison.Ordinal)).ToList();
        Assert.Equal(states, mermaid.Boxes.Where(b => b.Key[0] == 'c').Select(b => b.Value.Text[1]));

        // A shape belongs to one state: without any colour, and without reading, they can be told apart.
        foreach (var picture in (Picture[])[mermaid, dot])
        {
            var shapes = picture.Boxes.Values.Where((_, i) => i < states.Count).Select(b => (State: b.Text[1], b.Look)).Distinct().ToList();
            Assert.Equal(shapes.Count, shapes.Select(s => s.State).Distinct().Count());
            Assert.Equal(shapes.Count, shapes.Select(s => s.Look).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("a\"]; click x")]
    [InlineData("%%{init: {\"theme\":\"dark\"}}%%")]
    [InlineData("1. a list")]
    [InlineData("- a list")]
    [InlineData("end")]
    [InlineData("`md` **b** _i_")]
    [InlineData("<script>alert(1)</script> &amp; & #35; #quot;")]
    [InlineData("back\\N\\\"slash\\")]
    [InlineData("{}[]()|~ --> x")]
    [InlineData("Größe ∑ 😀")]
    public void Names_come_out_of_a_picture_as_they_went_in(string name)
    {
        var picture = new WayPicture([new("c1", BoxKind.Ready, [name, "ready"]), new("c2", BoxKind.Blocked, ["x"])], [new("c1", "c2", LineKind.Before)]);
        Assert.Equal([name, "ready"], Picture.OfMermaid(Mermaid.Write(picture)).Boxes["c1"].Text);
        Assert.Equal([name, "ready"], Picture.OfDot(Dot.Write(picture)).Boxes["c1"].Text);
    }

    [Fact]
    public void Lines_and_control_characters_of_names_do_not_end_a_box()
    {
        Assert.Equal("a b c\uFFFD", Mermaid.Escape("a\nb\tc\u001b"));
        Assert.Equal("a b c\uFFFD", Dot.Escape("a\nb\tc\u001b"));
        Assert.Equal("1#46; a", Mermaid.Escape("1. a"));
        Assert.Equal("#45; a", Mermaid.Escape("- a"));
        Assert.Equal("A.1-a", Mermaid.Escape("A.1-a"));
    }

    [Theory]
    [InlineData("--learner so --credential data", "there is no learner `so`", "did you mean `sol`?")]
    [InlineData("--learner sol --credential dato", "the pack has no credential `dato`", "did you mean `data`?")]
    [InlineData("--learner sol --competency A.33", "there is no way to `A.33` for `sol`", "did you mean `A.3`?")]
    [InlineData("--learner sol --format mermiad", "there is no format `mermiad`", "did you mean `mermaid`?")]
    [InlineData("--learner sol --format dot --json", "`--json` and `--format dot` ask for two things", "give one of them")]
    [InlineData("--learner sol --credential data --competency A.3", "the way is to one goal", "`--credential` or `--competency`")]
    public void What_is_not_there_is_guessed(string line, string message, string help) => On(line).Exits(3).Complains(message, help);

    [Fact]
    public void Whose_ways_and_of_which_day_must_be_said() => Tool.Line($"pathway --pack {Ways} --learners {Ways}/learners.jsonl").Exits(3).Complains("`--learner` is missing", "`--as-of` is missing");

    [Fact]
    public void Help_shows_examples() => Tool.Line("pathway --help").Exits(0).Says("--format <text|json|mermaid|dot>", "cbe pathway ... --learner jonas --competency A-CED.1");
}
