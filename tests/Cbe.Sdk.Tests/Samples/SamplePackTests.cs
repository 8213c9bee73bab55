using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>The sample packs decide about their scenario learners as their scenarios.json says, for the reason it gives.</summary>
public class SamplePackTests
{
    public static TheoryData<string> Names() => [.. SamplePack.All.Keys];

    public static TheoryData<string> Folders() => [.. SamplePack.Folders()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_scenario_holds(string name) =>
        Assert.All(SamplePack.All[name].Results, r => Assert.True(r.Holds, $"{r.Scenario.Name}: {string.Join("; ", r.Failures.Select(f => $"{f.Expectation}, decided {f.Decided}\n{f.Why}"))}"));

    [Theory]
    [MemberData(nameof(Names))]
    public void Pack_has_no_errors_or_warnings_and_its_learners_are_read_whole(string name)
    {
        var pack = SamplePack.All[name];
        Assert.DoesNotContain(pack.Engine.Diagnostics, d => d.Severity >= Severity.Warning);
        Assert.False(pack.Summary.HasErrors, string.Join("\n", pack.Summary.Findings));
        Assert.All(pack.Reports(), r => Assert.Empty(r.Findings));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_learner_has_a_scenario_and_every_scenario_a_reason(string name)
    {
        var pack = SamplePack.All[name];
        Assert.All(pack.Learners, l => Assert.Contains(pack.Scenarios.Scenarios, s => s.Learner?.Id == l.Id));
        Assert.All(pack.Scenarios.Scenarios, s => Assert.False(string.IsNullOrWhiteSpace(s.Because)));
    }

    /// <summary>The table that people read and the rows that the test checks are the same; CBE_ACCEPT=1 writes the table anew.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Readme_shows_what_is_expected_and_why(string name) => SampleReadme.Holds(SamplePack.All[name]);

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_pack_has_a_readme_a_title_and_a_description(string name)
    {
        var pack = RulePack.Load(Path.Combine(SamplePack.Root, name, "pack.json"));
        Assert.Equal(name, pack.Id);
        Assert.True(File.Exists(Path.Combine(SamplePack.Root, name, "README.md")));
        Assert.False(string.IsNullOrWhiteSpace(pack.Title) || string.IsNullOrWhiteSpace(pack.Description));
    }

    /// <summary>The state's pack stands alone: a district that adds nothing has it whole.</summary>
    [Fact]
    public void The_state_floor_stands_alone() =>
        Assert.NotNull(CbeEngine.Create(RulePack.Load(Path.Combine(SamplePack.Root, "state-floor", "pack.json"))));
}
