using System.Text.RegularExpressions;

namespace Cbe.Cli.Tests;

/// <summary>Figures differ from run to run; what is measured, and what runs where, does not.</summary>
public partial class BenchTests
{
    [Fact]
    public void Each_rule_is_measured_and_each_element_said_where_it_runs()
    {
        var tool = Tool.Line("bench --pack samples/packs/riverside --cases 320 --items 5").Exits(0);
        (tool with { Output = WithoutFigures(tool.Output) }).IsGolden("bench-riverside");
        Assert.Matches(@"the most expensive parts of rules +ns a case\n  \S", tool.Output);
    }

    [Fact]
    public void Rules_that_a_pack_inherits_are_measured_too() =>
        Tool.Line("bench --pack samples/packs/cedar-middle-school --cases 64 --items 3").Exits(0).Says("on one thread", "level ");

    [Fact]
    public void What_tables_refuse_is_said_and_not_measured()
    {
        var tool = Tool.Line("bench --pack tests/Cbe.Cli.Tests/Files/attempts --cases 64").Exits(2).Says("reports; tables refuse the pack");
        Assert.DoesNotContain("ns a case", tool.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bench", "--pack")]
    [InlineData("bench --pack samples/packs/riverside --cases none", "`none` is not a number of cases")]
    public void What_is_missing_is_said(string line, string says) => Tool.Line(line).Exits(3).Complains(says);

    /// <summary>The dearest parts of rules are others each time; figures and the room that they take are left out.</summary>
    private static string WithoutFigures(string output) =>
        Spaces().Replace(FigurePattern().Replace(Parts().Replace(output, "\n(the most expensive parts)\n\n"), "#"), " ");

    [GeneratedRegex(@"\nthe most expensive parts.*?\n\n", RegexOptions.Singleline)]
    private static partial Regex Parts();

    [GeneratedRegex(@"\d+\.\d")]
    private static partial Regex FigurePattern();

    [GeneratedRegex(" {2,}")]
    private static partial Regex Spaces();
}
