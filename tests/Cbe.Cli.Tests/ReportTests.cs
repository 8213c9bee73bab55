using System.Xml;
using System.Xml.Linq;
using Cbe.Cli.Tests.Support;

namespace Cbe.Cli.Tests;

public sealed class ReportTests : IDisposable
{
    private const string Riverside = "--pack samples/packs/riverside --framework samples/packs/riverside/framework.json --learners samples/packs/riverside/class.jsonl --as-of 2026-01-31";

    private readonly string _file = Path.Combine(Path.GetTempPath(), $"cbe-report-{Guid.NewGuid():N}.html");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_pack_and_learners_make_a_page()
    {
        Tool.Line($"report {Riverside} --output {_file}").Exits(0).Says("riverside 2026.1.0, 24 learners, as of 2026-01-31");
        Assert.Contains("Riverside progression policy", Headings(), StringComparison.Ordinal);
        Assert.DoesNotContain("What changes", Headings(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reform_sweeps_scenarios_and_subgroups_are_on_it_when_asked_for()
    {
        Tool.Line($"report {Riverside} --parameter demonstrations=5 --sweep demonstrations=1..4 --scenarios --by sex --output {_file}").Exits(0).Says("cases change");
        string headings = Headings();
        Assert.All((string[])["Who gains, who loses", "What it comes from", "If a figure were another", "Equity", "How the pack is tested", "Pathways and gaps"], h => Assert.Contains(h, headings, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_command_gives_the_same_bytes()
    {
        Tool.Line($"report {Riverside} --parameter demonstrations=2 --output {_file}").Exits(0);
        byte[] first = File.ReadAllBytes(_file);
        Tool.Line($"report {Riverside} --parameter demonstrations=2 --threads 1 --output {_file}").Exits(0);
        Assert.Equal(first, File.ReadAllBytes(_file));
    }

    [Theory]
    [InlineData("", "--output report.html")]
    [InlineData("--output OUT --sweep demonstrations=0..99", "demonstrations")]
    [InlineData("--output OUT --min 2", "a minimum of 2 learners is less")]
    [InlineData("--output OUT --min 2 --parameter demonstrations=2", "--min is below what the pack `riverside 2026.1.0` allows")]
    [InlineData("--output OUT --parameter demonstrationz=2", "demonstrationz")]
    [InlineData("--output OUT --sweep levels=1,2", "levels")]
    [InlineData("--output /nowhere/at/all/report.html", "cannot be written")]
    public void What_cannot_be_made_is_said(string more, string message)
    {
        var tool = Tool.Line($"report {Riverside} {more.Replace("OUT", _file, StringComparison.Ordinal)}");
        Assert.NotEqual(0, tool.Code);
        tool.Complains(message);
        Assert.False(File.Exists(_file));
    }

    private string Headings() => string.Join('\n', XElement.Load(XmlReader.Create(new StringReader(File.ReadAllText(_file)), new() { DtdProcessing = DtdProcessing.Ignore }))
        .Descendants().Where(e => e.Name.LocalName is "h1" or "h2").Select(e => e.Value));
}
