namespace Cbe.Sdk.Tests.Mastery;

public class PfaTests
{
    [Theory]
    [InlineData("beta -0.5, gamma 0.2, rho 0.1", "", "0.377541")]
    [InlineData("beta 0, gamma 0.2, rho 0.1", "", "0.5")]
    [InlineData("beta -0.5, gamma 0.2, rho 0.1", "1 0 1", "0.5")]
    [InlineData("beta 0, gamma 1, rho -1", "1 1 1 0", "0.880797")]
    [InlineData("beta 100, gamma 0, rho 0", "", "1")]
    [InlineData("beta -100, gamma 0, rho 0", "", "0")]
    [InlineData("beta 0, gamma 100, rho 0", "1 1 1 1 1 1 1 1", "1")]
    public void It_counts_successes_and_failures(string arguments, string scores, string expected) =>
        Assert.Equal(expected, Estimates.Of("pfa", scores, arguments + ", correct 1"));

    [Theory]
    [InlineData("69.999999", "0.731059")]
    [InlineData("70", "0.880797")]
    public void A_score_that_meets_the_cut_exactly_is_a_success(string score, string expected) =>
        Assert.Equal(expected, Estimates.Of("pfa", score, "beta 1, gamma 1, rho 0, correct 70"));

    [Fact]
    public void Published_figures_have_two_digits() => Assert.Equal("0.38", Estimates.Of("pfa", "", "beta -0.5, gamma 0.2, rho 0.1, correct 1", digits: 2));

    [Fact]
    public void The_steps_show_what_was_counted()
    {
        var last = Estimates.Steps("pfa", "80 60 90", "beta -0.5, gamma 0.2, rho 0.1, correct 70")[^1];
        Assert.Equal(["successes 2", "failures 1", "sum 0"], last.State.Select(s => $"{s.Key} {s.Value}"));
    }

    [Theory]
    [InlineData("gamma 0.2, rho 0.1, correct 1", "needs 'beta'")]
    [InlineData("beta 101, gamma 0.2, rho 0.1, correct 1", "from -100 to 100")]
    public void Its_parameters_must_be_given_within_their_limits(string arguments, string says) =>
        Assert.Contains(says, Assert.Throws<ArgumentException>(() => Estimates.Of("pfa", "1", arguments)).Message, StringComparison.Ordinal);
}
