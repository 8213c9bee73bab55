using Cbe.Sdk.Analysis.Statistics;

namespace Cbe.Sdk.Analysis.Tests.Statistics;

/// <summary>Figures that stand in the papers, and what must hold where nothing is to be looked up.</summary>
public class PublishedFiguresTests
{
    [Fact]
    public void Wilson_and_newcombe_give_the_figures_of_newcombe_1998()
    {
        Is(0.2553, 0.3662, 4, ProportionInterval.Wilson(81, 263));
        Is(0.0061, 0.1718, 4, ProportionInterval.Wilson(1, 29));
        Is(0.0524, 0.3339, 4, DifferenceInterval.Newcombe(56, 70, 48, 80));
        Is(0.1705, 0.8090, 4, DifferenceInterval.Newcombe(9, 10, 3, 10));
    }

    [Fact]
    public void Paired_differences_give_the_figures_of_newcombe_1998() => Is(0.0569, 0.3404, 4, DifferenceInterval.PairedNewcombe(36, 2, 12, 0));

    [Fact]
    public void Fishers_exact_test_of_the_tea_tasting()
    {
        Assert.Equal(34.0 / 70, ExactTest.Fisher(3, 1, 1, 3), 12);
        Assert.Equal((34.0 / 70) - (8.0 / 70), ExactTest.FisherMidP(3, 1, 1, 3), 12);
    }

    [Fact]
    public void Mcnemars_mid_p_is_that_of_fagerland_2013() => Assert.Equal(0.0391, ExactTest.McNemarMidP(1, 7), 4);

    [Fact]
    public void Equal_gains_and_losses_are_no_finding() => Assert.Equal(1 - (0.375 / 2), ExactTest.McNemarMidP(2, 2), 12);

    [Fact]
    public void A_ratio_has_an_interval_also_where_nobody_is_held_and_where_everybody_is()
    {
        var nobody = RatioInterval.Koopman(0, 20, 10, 20);
        var everybody = RatioInterval.Koopman(20, 20, 10, 20);
        Assert.True(nobody is { Low: 0, High: > 0 and < 1 }, nobody.ToString());
        Assert.True(everybody is { Low: > 1, High: > 2 and < 10 } && everybody.Contains(2), everybody.ToString());
        Assert.Equal(double.PositiveInfinity, RatioInterval.Koopman(10, 20, 0, 20).High);
    }

    [Fact]
    public void A_score_interval_ends_where_its_test_says_five_percent()
    {
        var interval = RatioInterval.Koopman(7, 34, 1, 34);
        Assert.True(interval.Low < 7 && interval.High > 7 && interval.Low > 0.9 && interval.High < 60, interval.ToString());
        Assert.Equal(0.05, ChiSquareTest.OfGiven([30], [100], ProportionInterval.Wilson(30, 100).Low).P, 9);
    }

    [Fact]
    public void A_small_table_is_tested_exactly_and_one_of_shares_not_at_all()
    {
        Assert.Equal(TwoProportionMethod.FisherMidP, TwoProportionTest.Of(1, 5, 40, 95)!.Value.Method);
        Assert.Equal(TwoProportionMethod.ChiSquare, TwoProportionTest.Of(20, 50, 30, 50)!.Value.Method);
        Assert.Null(TwoProportionTest.Of(1.5, 5, 40, 95));
        Assert.Equal(0.0455, TwoProportionTest.Of(20, 50, 30, 50)!.Value.P, 4);
    }

    [Fact]
    public void Counts_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionInterval.Wilson(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionInterval.Wilson(3, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionInterval.Wilson(double.NaN, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => ProportionInterval.Wilson(1, 2, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Multiplicity.Holm([0.5, 1.5]));
        Assert.Empty(Multiplicity.BenjaminiHochberg([]));
    }

    private static void Is(double low, double high, int digits, Interval interval)
    {
        Assert.Equal(low, interval.Low, digits);
        Assert.Equal(high, interval.High, digits);
    }
}
