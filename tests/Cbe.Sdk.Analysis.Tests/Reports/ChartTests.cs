using System.Xml.Linq;
using Cbe.Sdk.Analysis.Reports.Charts;
using Cbe.Sdk.Analysis.Reports.Page;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Reports;

/// <summary>Small charts, held to files that people read in review.</summary>
public class ChartTests
{
    [Fact]
    public void Bars() => Check("bars", m => new BarChart(new("c", "Cases by level", "Two levels."),
        [new("Developing", [new(0.25, "1 (25 %)", MarkKind.Old), new(0.5, "2 (50 %)", MarkKind.New)]), new("Proficient & above", [new(0, "none", MarkKind.Old), new(1, "4 (100 %)", MarkKind.New)])]).Write(m));

    [Fact]
    public void Intervals() => Check("intervals", m => new IntervalChart(new("c", "Who loses", "Three subgroups."),
        [new("F", [new(0.1, 0.05, 0.2, "lose 10 %", MarkKind.Loss), new(0.3, 0.2, 0.4, "gain 30 %", MarkKind.Gain)]) { Heading = "sex" }, new("M", [], "suppressed"), new("not stated", [new(-0.05, -0.1, 0, "-5 points")])])
    { Key = [(MarkKind.Loss, "lose something")] }.Write(m));

    [Fact]
    public void Lines() => Check("lines", m => new LineChart(new("c", "Proficient", "Two lines."), "demonstrations", ["1", "2", "3", "4"],
        [new("all learners", [0.9, 0.8, 0.3, 0.2]), new("sex: F", [0.9, null, 0.2, null])])
    { Cliffs = [new(1, "from 2 to 3: -50 points")] }.Write(m));

    [Fact]
    public void Matrix() => Check("matrix", m => new MatrixChart("Moves", "Before", ["low", "high"], ["low", "high"], (r, c) => (10 * r) + c + 1, (r, c) => c.CompareTo(r)).Write(m));

    [Fact]
    public void Graph() => Check("graph", m => new GraphChart(new("c", "Prerequisites", "Three boxes."),
        [new("a", ["A-SSE.1", "reached 8", "stuck 1"], 0.8), new("b", ["B"], 0.1, IsMarked: true), new("c", ["A very long name of a competency"], 0)], [new("a", "b"), new("a", "c"), new("b", "c", IsMarked: true)]).Write(m));

    [Fact]
    public void A_knot_of_boxes_is_cut_and_every_box_has_a_place_of_its_own()
    {
        string[] nodes = [.. Enumerable.Range(0, 23).Select(i => $"n{i}")];
        var edges = nodes.Index().SelectMany(n => new[] { (n.Item, nodes[(n.Index + 1) % 23]), (n.Item, nodes[n.Index * 7 % 23]) }).ToList();
        var layout = LayeredLayout.Of(nodes, edges);
        Assert.Equal(23, nodes.Select(layout.Of).Distinct().Count());
        Assert.All(nodes.Select(layout.Of), p => Assert.True(p.X >= 0 && p.X + GraphChart.NodeWidth <= layout.Width && p.Y >= 0 && p.Y + GraphChart.NodeHeight <= layout.Height));
    }

    [Theory]
    [InlineData(0, 0.31, "0 %,10 %,20 %,30 %,40 %")]
    [InlineData(-0.045, 0.02, "-6 %,-4 %,-2 %,0 %,2 %")]
    [InlineData(0, 0, "0 %,0.5 %,1 %")]
    [InlineData(0.2, 1, "0 %,50 %,100 %")]
    public void An_axis_has_round_figures_and_holds_zero(double least, double most, string ticks)
    {
        var axis = Axis.Around([least, most]);
        Assert.Equal(ticks, string.Join(',', axis.Ticks.Select(axis.Text)));
        Assert.True(axis.From <= least && axis.To >= most);
    }

    private static void Check(string name, Action<Markup> write)
    {
        var output = new StringWriter();
        write(new(output));
        string text = output.ToString();
        XElement.Parse(text);
        Approved.Check(text, "tests", "Cbe.Sdk.Analysis.Tests", "Reports", "Golden", $"{name}.html");
    }
}
