using System.Text.Json;

namespace Cbe.Cli.Tests;

public class MasteryTests
{
    [Fact]
    public void Each_score_shows_how_it_moved_the_estimate() => Tool.Line("mastery decaying-average 60 75 90 --weight 0.65").IsGolden("mastery-decaying-average");

    [Fact]
    public void Too_few_times_is_not_known_yet() => Tool.Line("mastery n-times 60 75 90 --n 3 --threshold 70").Exits(0).Says("n 3, threshold 70: not known yet");

    [Fact]
    public void Without_scores_there_is_no_estimate() => Tool.Line("mastery average").Exits(0).Says("average: not known yet", "without scores there is no estimate");

    [Theory]
    [InlineData("mastery")]
    [InlineData("mastery --list")]
    public void The_methods_are_listed_with_their_parameters(string line) => Tool.Line(line).Exits(0).Says("decaying-average", "--weight: ", "n-times", "--threshold: ");

    [Fact]
    public void Numbers_are_exact_in_json()
    {
        using var json = JsonDocument.Parse(Tool.Line("mastery average 0.7 0.7 0.7 --json").Exits(0).Output);
        Assert.Equal("0.7", json.RootElement.GetProperty("estimate").GetRawText());
        Assert.Equal(3, json.RootElement.GetProperty("steps").GetArrayLength());
    }

    [Theory]
    [InlineData("mastery decaying-averge 1", "there is no mastery method `decaying-averge`", "did you mean `decaying-average`?")]
    [InlineData("mastery average 1 two", "`two` is not a score", "write digits")]
    [InlineData("mastery decaying-average 1 --weight 2", "these parameters do not fit `decaying-average`", "0.5 to 0.99")]
    [InlineData("mastery average 1 --weight 0.6", "these parameters do not fit `average`", "it has no parameters")]
    [InlineData("mastery n-times 1", "these parameters do not fit `n-times`", "must be given")]
    public void What_does_not_fit_is_said_so(string line, string message, string help) => Tool.Line(line).Exits(3).Complains(message, help);
}
