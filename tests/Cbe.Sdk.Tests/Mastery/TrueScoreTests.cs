namespace Cbe.Sdk.Tests.Mastery;

public class TrueScoreTests
{
    [Theory]
    [InlineData("", "missing")]
    [InlineData("70 80", "missing")]
    [InlineData("60 70 80", "80")]
    [InlineData("3 3 3", "3")]
    [InlineData("0 0 0", "0")]
    [InlineData("2 8 18 32", "32")]
    [InlineData("50 90 50 90 50 90 50", "66.487761")]
    public void It_asks_for_three_scores_and_takes_the_nearest_line(string scores, string expected) => Assert.Equal(expected, Estimates.Of("true-score", scores));

    [Fact]
    public void Of_two_lines_that_are_equally_near_the_straight_one_stays() =>
        // A constant series lies on all three; 1, 1, 1, 1 shows only that the tie is no trouble.
        Assert.Equal("1", Estimates.Of("true-score", "1 1 1 1"));

    [Fact]
    public void Where_a_score_is_zero_there_is_no_power_law_to_choose()
    {
        var steps = Estimates.Steps("true-score", "0 10 10 10");
        Assert.Equal(["linear", "linear off", "average", "average off"], steps[^1].State.Keys);
        var raised = Estimates.Steps("true-score", "0 10 10 10", "floor 1");
        Assert.Contains("power law", raised[^1].State.Keys);
    }

    [Fact]
    public void The_result_is_kept_within_the_scale() => Assert.Equal("100", Estimates.Of("true-score", "10 80 90 100 100"));

    [Fact]
    public void The_steps_show_each_line_and_how_far_it_is_off()
    {
        var last = Estimates.Steps("true-score", "2 8 18 32")[^1];
        Assert.Equal("30", last.State["linear"].ToString());
        Assert.Equal("8", last.State["linear off"].ToString());
        Assert.Equal("32", last.State["power law"].ToString());
        Assert.Equal("0", last.State["power law off"].ToString());
        Assert.Equal("15", last.State["average"].ToString());
        Assert.Equal("40", last.State["average off"].ToString());
    }
}
