using System.Xml;
using System.Xml.Linq;
using Cbe.Sdk.Analysis.Reports;
using Cbe.Sdk.Analysis.Tests.Impact;

namespace Cbe.Sdk.Analysis.Tests.Reports;

public class HtmlReportTests
{
    private static readonly PolicyReport Planted = ReportSamples.Planted();
    private static readonly string Page = ReportSamples.Html(Planted);
    private static readonly XElement Html = Parse(Page);

    [Fact]
    public void A_reform_that_quietly_hurts_one_subgroup_is_named_in_the_first_section()
    {
        var first = Html.Descendants("section").First();
        Assert.Equal("headline", first.Attribute("id")?.Value);
        Assert.Contains("Hurt more than others: sex: F:", first.Value, StringComparison.Ordinal);
        Assert.Contains("rule seen", Section("causes"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reform_that_loosens_one_clause_has_no_losers()
    {
        var html = Parse(ReportSamples.Html(ReportSamples.Loosened()));
        Assert.Contains("Nobody loses anything.", html.Descendants("section").First().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_and_learners_are_enough()
    {
        string page = ReportSamples.Html(ReportSamples.Of(ReportSamples.Engine(), null, TestSchool.Learners(20)));
        Assert.Equal(["headline", "levels", "pathways", "rules", "provenance", "method"], Parse(page).Descendants("section").Select(s => s.Attribute("id")!.Value));
    }

    [Fact]
    public void Nobody_at_all_is_reported_too() => Parse(ReportSamples.Html(ReportSamples.Of(ReportSamples.Engine(), ReportSamples.Engine(("40", "41")), [])));

    [Fact]
    public void The_same_report_is_the_same_text() => Assert.Equal(Page, ReportSamples.Html(ReportSamples.Planted()));

    [Fact]
    public void Nothing_is_loaded_from_anywhere()
    {
        Assert.DoesNotContain("http", Page.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("url(", Page, StringComparison.Ordinal);
        Assert.DoesNotContain(Html.DescendantsAndSelf().Attributes(), a => a.Name.LocalName is "src" or "style" || a.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        string policy = Html.Descendants("meta").Single(m => m.Attribute("http-equiv")?.Value == "Content-Security-Policy").Attribute("content")!.Value;
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
    }

    [Fact]
    public void Neither_learners_nor_evidence_are_shown_by_id_unless_that_is_asked_for()
    {
        var diff = Planted.Diff!;
        Assert.NotEmpty(diff.Losses);
        Assert.All(diff.Losses.Concat(diff.Gains), c =>
        {
            Assert.DoesNotContain(c.Learner + ",", Page, StringComparison.Ordinal);
            Assert.DoesNotContain(c.Learner + "-", Page, StringComparison.Ordinal);
        });
        Assert.Contains("learner 1", Page, StringComparison.Ordinal);
        string shown = ReportSamples.Html(Planted with { ShowLearners = true });
        Assert.Contains(diff.Losses[0].Learner + ",", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_names_stay_text()
    {
        const string Script = "<script>alert('x')</script>\"'&\u0000\u202E";
        var learners = TestSchool.Learners(80).Select(l => l with { Id = Script + l.Id, Subgroups = new Dictionary<string, string> { [Script] = l.Subgroups["sex"] + Script } }).ToList();
        var report = ReportSamples.Of(ReportSamples.Engine(), ReportSamples.Engine(("good >= params.works and", "good >= 4 and")), learners) with { Title = Script, ShowLearners = true };
        var html = Parse(ReportSamples.Html(report));
        Assert.Single(html.Descendants("script"));
        Assert.Empty(html.Descendants("img"));
    }

    [Fact]
    public void Every_chart_has_a_name_a_description_and_its_figures()
    {
        var charts = Html.Descendants("svg").Where(s => s.Attribute("role")?.Value == "img").ToList();
        Assert.True(charts.Count >= 5);
        Assert.All(charts, svg =>
        {
            string[] ids = svg.Attribute("aria-labelledby")!.Value.Split(' ');
            Assert.Equal(ids, svg.Elements().Take(2).Select(e => e.Attribute("id")!.Value));
            Assert.All(svg.Elements().Take(2), e => Assert.NotEmpty(e.Value));
            Assert.NotEmpty(svg.Ancestors("figure").Single().Descendants("table"));
        });
        Assert.All(Html.Descendants("svg").Where(s => s.Attribute("role") is null && !s.Ancestors("svg").Any()), s => Assert.Equal("true", s.Attribute("aria-hidden")?.Value));
    }

    [Fact]
    public void Ids_are_unique_links_lead_somewhere_and_headings_go_down_by_one()
    {
        var ids = Html.DescendantsAndSelf().Attributes("id").Select(a => a.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(Html.Descendants("a"), a => Assert.Contains(a.Attribute("href")!.Value[1..], ids));
        var levels = Html.Descendants().Where(e => e.Name.LocalName is ['h', >= '1' and <= '6']).Select(e => e.Name.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Skip(1), l => Assert.NotEqual(1, l));
        Assert.All(levels.Zip(levels.Skip(1)), p => Assert.True(p.Second <= p.First + 1));
    }

    private static string Section(string id) => Html.Descendants("section").Single(s => s.Attribute("id")?.Value == id).Value;

    private static XElement Parse(string page) =>
        XElement.Load(XmlReader.Create(new StringReader(page), new() { DtdProcessing = DtdProcessing.Ignore }), LoadOptions.PreserveWhitespace);
}
