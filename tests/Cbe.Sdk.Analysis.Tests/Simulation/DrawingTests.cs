using Cbe.Sdk.Analysis.Simulation;
using Cbe.Sdk.Analysis.Simulation.Drawing;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis.Tests.Simulation;

public class DrawingTests
{
    [Fact]
    public void Deviations_have_mean_0_and_standard_deviation_1()
    {
        var chance = Chance.Of(1, 2, Purpose.Score);
        double[] all = [.. Enumerable.Range(0, 40_000).Select(_ => chance.Deviation() / 1_000_000.0)];
        Assert.InRange(all.Average(), -0.02, 0.02);
        Assert.InRange(all.Sum(d => d * d) / all.Length, 0.98, 1.02);
    }

    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1_000_000, 0.841345)]
    [InlineData(-1_960_000, 0.024998)]
    [InlineData(9_000_000, 1)]
    public void The_normal_distribution_stands_in_the_table(long deviation, double part) => Assert.Equal(part, NormalTable.PartBelow(deviation) / 4294967296.0, 3);

    [Fact]
    public void Whole_numbers_of_a_range_are_equally_likely()
    {
        var chance = Chance.Of(5, 6, Purpose.Work);
        var draw = Draw.Between(1, 5);
        var counts = Enumerable.Range(0, 10_000).Select(_ => draw.WholeAt(chance.Part())).CountBy(n => n).ToDictionary();
        Assert.Equal([1, 2, 3, 4, 5], counts.Keys.Order());
        Assert.All(counts.Values, c => Assert.InRange(c, 1_850, 2_150));
    }

    [Fact]
    public void Between_quantiles_values_are_equally_likely()
    {
        var draw = new Draw(Number.Zero, Number.FromInteger(10), Number.FromInteger(100));
        Assert.Equal([0, 10, 55], new uint[] { 0, 1u << 31, 3u << 30 }.Select(p => (int)(draw.At(p).Micros / Number.Scale)));
    }

    [Fact]
    public void What_is_no_draw_and_no_share_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => new Draw());
        Assert.Throws<ArgumentException>(() => new Draw(Number.One, Number.Zero));
        Assert.Throws<ArgumentException>(() => new WordShares(KeyValuePair.Create("a", Number.One), KeyValuePair.Create("b", Number.One)));
    }
}
