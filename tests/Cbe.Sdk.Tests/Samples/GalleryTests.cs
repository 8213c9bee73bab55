using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>The gallery: each policy decides about its scenario learners as its scenarios.json says, for the reason it gives.</summary>
public class GalleryTests
{
    private static readonly Dictionary<string, SampleAnswers> Answers = SamplePack.Gallery.ToDictionary(p => p.Key, p => new SampleAnswers(p.Value));

    public static TheoryData<string> Names() => [.. SamplePack.Gallery.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_scenario_holds(string name) =>
        Assert.All(SamplePack.Gallery[name].Results, r => Assert.True(r.Holds, $"{r.Scenario.Name}: {string.Join("; ", r.Failures.Select(f => $"{f.Expectation}, decided {f.Decided}\n{f.Why}"))}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Pack_has_no_errors_or_warnings_and_its_learners_are_read_whole(string name)
    {
        var pack = SamplePack.Gallery[name];
        Assert.Equal(name, pack.Pack.Id);
        Assert.False(string.IsNullOrWhiteSpace(pack.Pack.Title) || string.IsNullOrWhiteSpace(pack.Pack.Description));
        Assert.DoesNotContain(pack.Engine.Diagnostics, d => d.Severity >= Severity.Warning);
        Assert.False(pack.Summary.HasErrors, string.Join("\n", pack.Summary.Findings));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_learner_has_a_scenario_and_every_scenario_a_reason(string name)
    {
        var pack = SamplePack.Gallery[name];
        Assert.All(pack.Learners, l => Assert.Contains(pack.Scenarios.Scenarios, s => s.Learner?.Id == l.Id));
        Assert.All(pack.Scenarios.Scenarios, s => Assert.False(string.IsNullOrWhiteSpace(s.Because)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_is_met_by_somebody_and_not_met_by_somebody_else(string name) =>
        Assert.All(SamplePack.Gallery[name].OwnRules, r =>
        {
            Assert.True(Answers[name].Has(r.RuleName, Answer.Met), $"nobody meets `{r.RuleName}`");
            Assert.True(Answers[name].Has(r.RuleName, Answer.NotMet), $"nobody fails `{r.RuleName}`");
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_rule_and_every_parameter_names_the_policy(string name)
    {
        var pack = SamplePack.Gallery[name];
        Assert.All(pack.OwnRules, r => Assert.False(string.IsNullOrWhiteSpace(r.Reference), r.RuleName));
        Assert.All(pack.Pack.Parameters, p => Assert.False(string.IsNullOrWhiteSpace(p.Reference), p.Name));
        Assert.All(pack.Pack.Facts, f => Assert.False(string.IsNullOrWhiteSpace(f.Reference), f.Name));
    }

    [Fact]
    public void The_page_about_the_gallery_leads_to_every_policy()
    {
        string page = File.ReadAllText(RepositoryRoot.At("docs", "gallery.md"));
        Assert.All(SamplePack.Gallery.Keys, name => Assert.Contains($"(../samples/packs/gallery/{name}/README.md)", page, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Readme_shows_who_gets_what_and_why(string name) => SampleReadme.Holds(SamplePack.Gallery[name]);
}
