using System.Text.Json;

namespace Cbe.Cli.Tests;

public class MasteryTests
{
    [Fact]
    public void Each_score_shows_how_it_moved_the_estimate() => Tool.Line("mastery decaying-average 60 75 90 --weight 0.65").IsGolden("mastery-decaying-average");

    [Theory]
    [InlineData("power-law 2 2.5 3 4 --min 1 --max 4 --digits 2", "mastery-power-law")]
    [InlineData("true-score 50 60 55 70 72 80 78 85", "mastery-true-score")]
    [InlineData("bkt 1 0 1 1 0 1 1 --prior 0.4 --learn 0.35 --guess 0.12 --slip 0.25 --correct 1", "mastery-bkt")]
    [InlineData("pfa 80 55 90 65 85 --beta -0.5 --gamma 0.6 --rho -0.2 --correct 70", "mastery-pfa")]
    [InlineData("n-times 60 75 90 65 71 --n 2 --threshold 70", "mastery-n-times")]
    public void The_working_and_the_course_are_drawn(string line, string golden) => Tool.Line($"mastery {line}").IsGolden(golden);

    [Fact]
    public void Of_a_long_series_the_newest_scores_are_drawn() =>
        Tool.Line($"mastery latest {string.Join(' ', Enumerable.Range(0, 40).Select(i => 50 + (i * 37 % 50)))}").IsGolden("mastery-long");

    /// <summary>Negative scores, tiny ones, great ones, and a single one.</summary>
    [Theory]
    [InlineData("latest 5")]
    [InlineData("latest -- -5 -5.5 -6")]
    [InlineData("average 0.000001 0.000002")]
    [InlineData("average 1000000 0 999999.999999")]
    public void A_plot_is_never_wider_than_a_terminal_nor_taller_than_a_dozen_rows(string line)
    {
        string[] rows = [.. Tool.Line($"mastery {line}").Exits(0).Output.Split('\n').Where(l => l.Contains('┤', StringComparison.Ordinal) || l.Contains('│', StringComparison.Ordinal))];
        Assert.InRange(rows.Length, 5, 12);
        Assert.All(rows, r => Assert.InRange(r.Length, 5, 80));
        Assert.Contains(rows, r => r.Contains('●', StringComparison.Ordinal) || r.Contains('○', StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_everything_but_the_plot()
    {
        using var json = JsonDocument.Parse(Tool.Line("mastery true-score 50 60 55 70 --max 80 --digits 1 --json").Exits(0).Output);
        var root = json.RootElement;
        Assert.Equal(("67", "0", "80", "1"), (root.GetProperty("estimate").GetRawText(), root.GetProperty("min").GetRawText(), root.GetProperty("max").GetRawText(), root.GetProperty("digits").GetRawText()));
        Assert.Equal("14", root.GetProperty("steps")[3].GetProperty("state").GetProperty("linear off").GetRawText());
    }

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
    [InlineData("mastery decaying-average 1 --weight 2", "`weight` is 2; it must be from 0.5 to 0.99", "--weight: the part of each newer score, 0.5 to 0.99")]
    [InlineData("mastery average 1 --weight 0.6", "the method `average` has no parameter `weight`", "it has no parameters")]
    [InlineData("mastery n-times 1", "the method `n-times` needs `threshold`", "must be given")]
    [InlineData("mastery power-law 1 2 3", "a power law needs scores above 0, and a score can be 0", "--floor: ")]
    [InlineData("mastery power-law 0 2 3 --min 1", "a score is not on the scale, which is 1 to 100", "--min and --max")]
    [InlineData("mastery bkt 1 --prior 0.5 --learn 0.1 --guess 0.6 --slip 0.6 --correct 1", "guess and slip together are more than 1", "--guess: ")]
    [InlineData("mastery average 1 --digits 7", "7 digits are not possible", "write 0 to 6")]
    [InlineData("mastery average 1 --min 5 --max 5", "a score cannot be 5 to 5", "--max")]
    public void What_does_not_fit_is_said_so(string line, string message, string help) => Tool.Line(line).Exits(3).Complains(message, help);
}
