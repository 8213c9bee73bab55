namespace Cbe.Sdk.Tests.Mastery;

public class PowerLawTests
{
    [Theory]
    [InlineData("3 3 1 3", "1.899534")]
    [InlineData("2 2.5 3 4", "3.678226")]
    [InlineData("1 2 3 4", "4")]
    [InlineData("4 3 2 1", "1.280947")]
    [InlineData("2 2 2 2 2 2 2", "2")]
    public void The_curve_is_read_at_the_newest_score(string scores, string expected) => Assert.Equal(expected, Estimates.Of("power-law", scores, scale: "1..5"));

    [Theory]
    [InlineData("", "missing")]
    [InlineData("70", "missing")]
    [InlineData("70 80", "missing")]
    [InlineData("70 70 70", "70")]
    public void It_asks_for_three_scores(string scores, string expected) => Assert.Equal(expected, Estimates.Of("power-law", scores, scale: "1..100"));

    [Theory]
    [InlineData("", "missing")]
    [InlineData("73", "73")]
    [InlineData("40 80", "80")]
    public void A_pack_may_ask_for_fewer(string scores, string expected) => Assert.Equal(expected, Estimates.Of("power-law", scores, "minimum 1", "1..100"));

    [Theory]
    [InlineData("1 10 100", "1..100", "78.040126")]
    [InlineData("1 10 100", "1..50", "50")]
    [InlineData("1 1 1 1 1 100", "1..4", "4")]
    [InlineData("100 1 1", "2..100", "2")]
    public void A_curve_that_runs_away_is_kept_within_the_scale(string scores, string scale, string expected) => Assert.Equal(expected, Estimates.Of("power-law", scores, scale: scale));

    [Theory]
    [InlineData(6, "3.678226")]
    [InlineData(2, "3.68")]
    [InlineData(0, "4")]
    public void The_result_is_rounded_once_to_the_digits_asked_for(int digits, string expected) => Assert.Equal(expected, Estimates.Of("power-law", "2 2.5 3 4", scale: "1..4", digits: digits));

    [Fact]
    public void A_scale_that_reaches_zero_needs_a_floor()
    {
        var refused = Assert.Throws<ArgumentException>(() => Estimates.Of("power-law", "1 2 3"));
        Assert.Contains("a power law needs scores above 0, and a score can be 0; give it a `floor` above 0", refused.Message, StringComparison.Ordinal);
        Assert.Equal("missing", Estimates.Of("power-law", "0 2", "floor 1"));
        Assert.Equal(Estimates.Of("power-law", "1 2 3", scale: "1..4"), Estimates.Of("power-law", "0 2 3", "floor 1", "0..4"));
    }

    [Fact]
    public void A_floor_above_every_score_is_refused() =>
        Assert.Contains("its floor 5 is above every score, which are 0 to 4", Assert.Throws<ArgumentException>(() => Estimates.Of("power-law", "1", "floor 5", "0..4")).Message, StringComparison.Ordinal);

    [Fact]
    public void The_steps_show_the_curve()
    {
        var steps = Estimates.Steps("power-law", "2 8 18", scale: "1..100");
        Assert.Equal([null, null, "18"], steps.Select(s => s.Estimate?.ToString()));
        Assert.Empty(steps[1].State);
        Assert.Equal(["a 2", "b 2"], steps[2].State.Select(s => $"{s.Key} {s.Value}"));
    }
}
