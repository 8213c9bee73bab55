using Cbe.Sdk.DependencyInjection;
using Cbe.Sdk.RulePacks;
using Microsoft.Extensions.DependencyInjection;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>Files change under a running host. Time passes when a test says so: the first look sees a change, the second that it is at rest.</summary>
public sealed class ReloadTests : IDisposable
{
    private readonly School _school = new();

    public void Dispose() => _school.Dispose();

    private static string Rule(ICbeEngines engines) => engines.Get().Evaluate(Learner(Item("a")), Today).For("C")!.Decisions[0].Rule;

    [Fact]
    public void A_changed_pack_is_taken_up_once_it_is_at_rest()
    {
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Watching();
        Assert.Equal(("asks-for-1", 1), (Rule(engines), engines.State().Version));
        _school.Write("pack.json", School.Pack(2));
        _school.Time.Pass();
        Assert.Equal("asks-for-1", Rule(engines));
        _school.Time.Pass();
        Assert.Equal(("asks-for-2", 2), (Rule(engines), engines.State().Version));
        Assert.Null(engines.State().Refused);
        Assert.Equal(["1001 EngineReady Information", "1101 ReloadAccepted Information"], _school.Log.Names.Where(n => !n.StartsWith('2')));
    }

    [Fact]
    public void A_file_that_is_still_being_written_is_waited_for()
    {
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Watching();
        string whole = School.Pack(2);
        foreach (int part in (int[])[whole.Length / 3, whole.Length / 2, whole.Length])
        {
            _school.Write("pack.json", whole[..part]);
            _school.Time.Pass();
        }

        Assert.Equal("asks-for-1", Rule(engines));
        _school.Time.Pass();
        Assert.Equal("asks-for-2", Rule(engines));
        Assert.DoesNotContain(_school.Log.Names, n => n.Contains("Refused", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_pack_is_never_taken_up_and_the_state_says_why()
    {
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Watching();
        var before = engines.Get();
        _school.Write("pack.json", School.Broken());
        _school.Time.Pass(5);
        var state = engines.State();
        Assert.Same(before, state.Engine);
        Assert.Equal((1, 1), (state.Version, state.Refused!.Times));
        Assert.Equal(["CBE2001", "CBE2003"], state.Refused.Diagnostics.Select(d => d.Code));
        Assert.Contains("did you mean `evidence`?", state.Refused.Reason, StringComparison.Ordinal);
        var warning = Assert.Single(_school.Log.Events, e => e.Id.Name == "ReloadRefused");
        Assert.Contains("CBE2003", warning.Text, StringComparison.Ordinal);
        Assert.Contains("keeps pack test 1", warning.Text, StringComparison.Ordinal);

        _school.Write("pack.json", "{ nothing");
        _school.Time.Pass(2);
        Assert.Equal(2, engines.State().Refused!.Times);
    }

    [Fact]
    public void A_repaired_pack_is_taken_up()
    {
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Watching();
        _school.Write("pack.json", School.Broken());
        _school.Time.Pass(2);
        _school.Write("pack.json", School.Pack(3));
        _school.Time.Pass(2);
        Assert.Equal("asks-for-3", Rule(engines));
        Assert.Null(engines.State().Refused);
    }

    [Fact]
    public void A_pack_put_back_as_it_was_clears_the_refusal_and_keeps_the_engine()
    {
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Watching();
        var before = engines.Get();
        _school.Write("pack.json", School.Broken());
        _school.Time.Pass(2);
        _school.Write("pack.json", School.Pack(1));
        _school.Time.Pass(2);
        Assert.Equal((before, 1, null), (engines.Get(), engines.State().Version, engines.State().Refused));
    }

    [Fact]
    public void A_pack_that_is_taken_away_leaves_the_engine_and_may_come_back()
    {
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Watching();
        File.Delete(_school.At("pack.json"));
        _school.Time.Pass(2);
        Assert.Equal("asks-for-1", Rule(engines));
        Assert.Equal("CBE1010", engines.State().Refused!.Diagnostics.Single().Code);
        _school.Write("pack.json", School.Pack(2));
        _school.Time.Pass(2);
        Assert.Equal("asks-for-2", Rule(engines));
    }

    [Fact]
    public void An_editor_that_puts_another_file_in_its_place_is_followed()
    {
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Watching();
        _school.Write("pack.json.new", School.Pack(2));
        File.Move(_school.At("pack.json.new"), _school.At("pack.json"), overwrite: true);
        _school.Time.Pass(2);
        Assert.Equal("asks-for-2", Rule(engines));
    }

    /// <summary>Mounted configuration of containers is a link to a link to a folder, and only the middle one changes.</summary>
    [Fact]
    public void A_link_is_followed_to_its_end()
    {
        _school.Write("first/pack.json", School.Pack(1));
        _school.Write("second/pack.json", School.Pack(2));
        Directory.CreateSymbolicLink(_school.At("current"), "first");
        File.CreateSymbolicLink(_school.At("pack.json"), "current/pack.json");
        var engines = _school.Watching();
        Assert.Equal("asks-for-1", Rule(engines));
        Directory.Delete(_school.At("current"));
        Directory.CreateSymbolicLink(_school.At("current"), "second");
        _school.Time.Pass(2);
        Assert.Equal("asks-for-2", Rule(engines));
    }

    [Theory]
    [InlineData("floor.json")]
    [InlineData("floor/pack.json")]
    [InlineData("../floor.json")]
    public void Packs_that_are_extended_are_watched_too(string place)
    {
        string Child(string version) => School.Pack(1).Replace("\"id\": \"test\"", $$""" "id": "child", "extends": { "id": "floor", "version": "{{version}}" } """, StringComparison.Ordinal);
        string Floor(int items, string version) => School.Pack(items, version).Replace("\"id\": \"test\"", "\"id\": \"floor\"", StringComparison.Ordinal);
        _school.Write("school/" + place, Floor(4, "1"));
        _school.Write("school/pack.json", Child("1"));
        using var host = _school.Host(o => (o.Pack, o.ReloadOnChange) = (_school.At("school/pack.json"), true));
        var engines = host.GetRequiredService<ICbeEngines>();
        int Rules() => engines.Get().Evaluate(Learner(Item("a")), Today).For("C")!.Decisions.Count;
        int before = Rules();
        string hash = engines.Get().Pack.ContentHash;

        _school.Write("school/" + place, Floor(5, "1"));
        _school.Time.Pass(2);
        Assert.NotEqual(hash, engines.Get().Pack.ContentHash);
        Assert.Equal((2, before), (engines.State().Version, Rules()));

        _school.Write("school/pack.json", Child("2"));
        _school.Time.Pass(2);
        Assert.Equal("CBE2109", engines.State().Refused!.Diagnostics[0].Code);
        _school.Write("school/" + place, Floor(5, "2"));
        _school.Time.Pass(2);
        Assert.Equal((3, null), (engines.State().Version, engines.State().Refused));
    }

    [Fact]
    public void An_extended_pack_that_comes_nearer_is_noticed()
    {
        string Floor(int items) => School.Pack(items).Replace("\"id\": \"test\"", "\"id\": \"floor\"", StringComparison.Ordinal);
        _school.Write("floor.json", Floor(4));
        _school.Write("school/pack.json", School.Pack(1).Replace("\"id\": \"test\"", """ "id": "child", "extends": { "id": "floor", "version": "1" } """, StringComparison.Ordinal));
        using var host = _school.Host(o => (o.Pack, o.ReloadOnChange) = (_school.At("school/pack.json"), true));
        var engines = host.GetRequiredService<ICbeEngines>();
        Assert.Equal(1, engines.State().Version);
        _school.Write("school/floor.json", Floor(5));
        _school.Time.Pass(2);
        Assert.Equal(2, engines.State().Version);
    }

    [Fact]
    public void The_framework_is_watched_too()
    {
        string Framework(string more) => $$"""{ "id": "f", "title": "F", "version": "1", "competencies": [ { "id": "C", "statement": "Can." }{{more}} ] }""";
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Watching(_school.Write("framework.json", Framework("")));
        _school.Write("framework.json", Framework(""", { "id": "D", "statement": "Does." }"""));
        _school.Time.Pass(2);
        Assert.NotNull(engines.Get().Framework!.Find("D"));
        _school.Write("framework.json", "[");
        _school.Time.Pass(2);
        Assert.NotNull(engines.Get().Framework!.Find("D"));
        Assert.Equal(2, engines.State().Version);
        Assert.Equal("CBE1001", engines.State().Refused!.Diagnostics[0].Code);
    }

    [Fact]
    public void Reload_can_be_asked_for_and_says_what_came_of_it()
    {
        _school.Write("pack.json", School.Pack(1));
        var engines = _school.Host(o => o.Pack = _school.At("pack.json")).GetRequiredService<ICbeEngines>();
        Assert.Equal(ReloadOutcome.Unchanged, engines.Reload());
        _school.Write("pack.json", School.Broken());
        Assert.Equal(ReloadOutcome.Refused, engines.Reload());
        _school.Write("pack.json", School.Pack(2));
        Assert.Equal(ReloadOutcome.Accepted, engines.Reload());
        Assert.Equal("asks-for-2", Rule(engines));
    }

    [Fact]
    public void What_the_host_s_own_code_throws_leaves_the_engine_in_use()
    {
        bool away = false;
        var engines = _school.Host(o => o.UsePack(_ => away ? throw new TimeoutException("the database is away") : RulePack.Parse(School.Pack(1)))).GetRequiredService<ICbeEngines>();
        Assert.Equal(ReloadOutcome.Unchanged, engines.Reload());
        away = true;
        Assert.Equal(ReloadOutcome.Refused, engines.Reload());
        Assert.Equal(("the database is away", 0), (engines.State().Refused!.Reason, engines.State().Refused!.Diagnostics.Count));
        Assert.Contains(_school.Log.Names, n => n == "1104 ReloadFailed Error");
    }

    [Fact]
    public void Looking_ends_with_the_host()
    {
        _school.Write("pack.json", School.Pack(1));
        var host = _school.Host(o => (o.Pack, o.ReloadOnChange, o.ReloadInterval) = (_school.At("pack.json"), true, TimeSpan.FromSeconds(7)));
        var engines = host.GetRequiredService<ICbeEngines>();
        _ = engines.Get();
        Assert.Equal((1, TimeSpan.FromSeconds(7)), (_school.Time.Running, _school.Time.Period));
        host.Dispose();
        Assert.Equal(0, _school.Time.Running);
    }

    /// <summary>The one test with the real clock.</summary>
    [Fact]
    public async Task A_change_is_taken_up_while_the_host_runs()
    {
        _school.Write("pack.json", School.Pack(1));
        using var host = new ServiceCollection().AddCbe(o => (o.Pack, o.ReloadOnChange, o.ReloadInterval) = (_school.At("pack.json"), true, TimeSpan.FromMilliseconds(100L))).BuildServiceProvider();
        var engines = host.GetRequiredService<ICbeEngines>();
        Assert.Equal("asks-for-1", Rule(engines));
        _school.Write("pack.json", School.Pack(2));
        for (int i = 0; i < 600 && engines.State().Version == 1; i++)
        {
            await Task.Delay(50);
        }

        Assert.Equal("asks-for-2", Rule(engines));
    }
}
