using System.Text.Json;

namespace Cbe.Cli.Tests;

public class NextTests
{
    [Theory]
    [InlineData("next-jonas", "--learner jonas --competency A-SSE.1")]
    [InlineData("next-person", "--learner ravi --competency A-SSE.1")]
    public void Next_steps_are_told(string golden, string line) => Tool.OnSchool("next", line).Exits(0).IsGolden(golden);

    [Fact]
    public void A_level_further_up_can_be_asked_for() => Tool.OnSchool("next", "--learner jonas --competency A-SSE.1 --level Advanced").Exits(0).Says("Advanced would be reached with");

    [Fact]
    public void Json_holds_the_steps_and_their_evidence()
    {
        using var json = JsonDocument.Parse(Tool.OnSchool("next", "--learner jonas --competency A-SSE.1 --alternatives 1 --json").Exits(0).Output);
        Assert.Equal("found", json.RootElement.GetProperty("status").GetString());
        var step = Assert.Single(json.RootElement.GetProperty("alternatives").EnumerateArray());
        Assert.True(step.GetProperty("evidence").GetArrayLength() > 0);
        Assert.Equal("2026-01-31", step.GetProperty("evidence")[0].GetProperty("occurredOn").GetString());
    }

    [Theory]
    [InlineData("--learner jonsa --competency A-SSE.1", "there is no learner `jonsa`", "did you mean `jonas`?")]
    [InlineData("--learner jonas --competency A-SSE.1 --level Advancd", "the scale has no level `Advancd`", "did you mean `Advanced`?")]
    [InlineData("--learner jonas --competency A-SSE.1 --items 9", "`9` is not a number of pieces of evidence", "write a whole number from 1 to 8")]
    [InlineData("--learner jonas --competency A-SSE.3", "`A-SSE.3`", "did you mean `A-SSE.1`?")]
    public void What_cannot_be_asked_is_said(string line, string message, string help) => Tool.OnSchool("next", line).Exits(3).Complains(message, help);

    [Fact]
    public void Whose_and_in_what_must_be_said() => Tool.OnSchool("next").Exits(3).Complains("`--learner` is missing", "`--competency` is missing");
}
