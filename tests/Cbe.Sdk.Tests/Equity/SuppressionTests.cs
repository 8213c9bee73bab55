using Cbe.Sdk.Elements.Equity;

namespace Cbe.Sdk.Tests.Equity;

public class SuppressionTests
{
    [Fact]
    public void A_subgroup_at_the_minimum_is_shown_and_one_below_is_not()
    {
        Assert.Equal([false, false], Line([10, 30]));
        Assert.Equal([true, true], Line([9, 30]));
    }

    [Fact]
    public void With_one_small_subgroup_the_next_smallest_is_withheld_too() => Assert.Equal([true, true, false], Line([3, 20, 50]));

    [Fact]
    public void Two_small_subgroups_that_reach_the_minimum_together_are_enough() => Assert.Equal([true, true, false], Line([4, 6, 50]));

    [Fact]
    public void Two_small_subgroups_that_do_not_take_the_next_smallest_with_them() => Assert.Equal([true, true, true, false], Line([4, 5, 12, 50]));

    [Fact]
    public void Nobody_is_fewer_than_the_minimum_too() => Assert.Equal([true, true, false], Line([0, 20, 50], [4, 20, 50]));

    [Fact]
    public void That_nobody_of_a_large_subgroup_has_a_decision_is_shown() => Assert.Equal([false, false, false], Line([0, 20, 50], [40, 20, 50]));

    [Fact]
    public void A_minimum_of_one_withholds_nothing()
    {
        var s = Suppression.Of(6, 6, [Grid([0], [2], [1, 5]), Grid([1], [2], [1, 5])], [Grid([0, 1], [2, 2], [0, 1, 1, 4])], 1);
        Assert.DoesNotContain(true, s.ByAttribute.Concat(s.Crossed).SelectMany(w => w).Append(s.All));
    }

    [Fact]
    public void Of_too_few_learners_nothing_is_shown()
    {
        var s = Suppression.Of(9, 9, [Grid([0], [2], [4, 5])], [], 10);
        Assert.True(s.All);
        Assert.Equal([true, true], s.ByAttribute[0]);
    }

    [Fact]
    public void One_small_crossing_takes_a_rectangle_with_it() =>
        Assert.Equal([true, true, false, true, true, false], Crossed([2, 3], [5, 40, 60, 50, 45, 70]));

    [Fact]
    public void The_cheapest_rectangle_is_taken() =>
        Assert.Equal([true, false, true, false, false, false, true, false, true], Crossed([3, 3], [5, 90, 20, 90, 90, 90, 20, 90, 20]));

    [Fact]
    public void A_combination_that_nobody_has_is_withheld_like_a_small_one() =>
        Assert.Equal([true, true, true, true], Crossed([2, 2], [0, 40, 30, 50]));

    [Fact]
    public void What_is_withheld_by_one_attribute_cannot_be_found_by_adding_up_crossings()
    {
        // By the first attribute 9 and 30 of 69 are withheld; every crossing of the 30 is large enough on its own.
        var grid = Grid([0, 1], [3, 2], [4, 5, 15, 15, 15, 15]);
        var s = Suppression.Of(69, 69, [Grid([0], [3], [9, 30, 30]), Grid([1], [2], [34, 35])], [grid], 10);
        Assert.Equal([true, true, false], s.ByAttribute[0]);
        Assert.True(s.Crossed[0][0] && s.Crossed[0][1] && s.Crossed[0][2] && s.Crossed[0][3]);
    }

    [Fact]
    public void Crossed_with_a_single_value_it_is_the_table_by_one_attribute()
    {
        var s = Suppression.Of(62, 62, [Grid([0], [3], [3, 9, 50]), Grid([1], [1], [62])], [Grid([0, 1], [3, 1], [3, 9, 50])], 10);
        Assert.Equal([true, true, false], s.Crossed[0]);
    }

    private static bool[] Line(int[] counts, int[]? learners = null)
    {
        learners ??= counts;
        return Suppression.Of(learners.Sum(), counts.Sum(), [new CountGrid([0], [counts.Length], learners, counts)], [], 10).ByAttribute[0];
    }

    private static bool[] Crossed(int[] sizes, int[] counts)
    {
        int[] first = [.. Enumerable.Range(0, sizes[0]).Select(r => Enumerable.Range(0, sizes[1]).Sum(c => counts[(r * sizes[1]) + c]))];
        int[] second = [.. Enumerable.Range(0, sizes[1]).Select(c => Enumerable.Range(0, sizes[0]).Sum(r => counts[(r * sizes[1]) + c]))];
        return Suppression.Of(counts.Sum(), counts.Sum(), [Grid([0], [sizes[0]], first), Grid([1], [sizes[1]], second)], [Grid([0, 1], sizes, counts)], 10).Crossed[0];
    }

    private static CountGrid Grid(int[] attributes, int[] sizes, int[] counts) => new(attributes, sizes, counts, counts);
}
