using Cbe.Sdk.DependencyInjection;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Tests.Support;
using Cbe.Sdk.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

public sealed class AddCbeTests : IDisposable
{
    private readonly School _school = new();

    public void Dispose() => _school.Dispose();

    private async Task<string> StopsTheHost(Action<CbeOptions> configure, string? name = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Path.GetDirectoryName(_school.At("x")) });
        _ = name is null ? builder.Services.AddCbe(configure) : builder.Services.AddCbe(name, configure);
        using var host = builder.Build();
        return (await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync())).Message;
    }

    [Fact]
    public void A_request_gets_the_engine_in_use_and_keeps_it_to_its_end()
    {
        _school.Write("pack.json", School.Pack(2));
        var host = _school.Host(o => o.Pack = _school.At("pack.json"));
        using var early = host.CreateScope();
        var engine = early.ServiceProvider.GetRequiredService<CbeEngine>();
        Assert.Equal("Proficient", engine.Evaluate(Learner(Item("a"), Item("b")), Today).For("C")!.Level);
        _school.Write("pack.json", School.Pack(3));
        host.GetRequiredService<ICbeEngines>().Reload();
        Assert.Same(engine, early.ServiceProvider.GetRequiredService<CbeEngine>());
        using var late = host.CreateScope();
        Assert.Same(host.GetRequiredService<ICbeEngines>().Get(), late.ServiceProvider.GetRequiredService<CbeEngine>());
        Assert.NotSame(engine, late.ServiceProvider.GetRequiredService<CbeEngine>());
        Assert.Equal(0, _school.Time.Running);
    }

    /// <summary>It would decide by an old policy for as long as the host runs.</summary>
    [Fact]
    public void A_service_that_lives_as_long_as_the_host_cannot_hold_an_engine()
    {
        var services = new ServiceCollection().AddCbe(o => o.UsePack(RulePack.Parse(School.Pack(1)))).AddSingleton<Holder>();
        Assert.Throws<AggregateException>(() => services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true }));
    }

    private sealed record Holder(CbeEngine Engine);

    [Fact]
    public void An_engine_with_a_name_is_injected_by_it()
    {
        using var host = new ServiceCollection().AddCbe("north", o => o.UsePack(RulePack.Parse(School.Pack(1)))).BuildServiceProvider(validateScopes: true);
        using var scope = host.CreateScope();
        Assert.Same(host.GetRequiredService<ICbeEngines>().Get("north"), scope.ServiceProvider.GetRequiredKeyedService<CbeEngine>("north"));
    }

    [Fact]
    public void Engines_with_names_stand_beside_the_default_one()
    {
        var services = new ServiceCollection()
            .AddCbe(o => o.UsePack(RulePack.Parse(School.Pack(1))))
            .AddCbe("north", o => o.UsePack(RulePack.Parse(School.Pack(2))))
            .AddCbe("south", o => o.UsePack(_ => RulePack.Parse(School.Pack(3))));
        using var host = services.BuildServiceProvider();
        string Rule(CbeEngine engine) => engine.Evaluate(Learner(Item("a")), Today).For("C")!.Decisions[0].Rule;
        Assert.Equal("asks-for-1", Rule(host.GetRequiredService<ICbeEngines>().Get()));
        Assert.Equal("asks-for-2", Rule(host.GetRequiredService<ICbeEngines>().Get("north")));
        Assert.Equal("asks-for-3", Rule(host.GetRequiredService<ICbeEngines>().Get("south")));
        Assert.Equal(["", "north", "south"], host.GetRequiredService<ICbeEngines>().Names);
        Assert.Contains("there are: default, north, south", Assert.Throws<ArgumentException>(() => host.GetRequiredService<ICbeEngines>().Get("west")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_named_engines_leave_no_default_one()
    {
        using var host = new ServiceCollection().AddCbe("north", o => o.UsePack(RulePack.Parse(School.Pack(1)))).BuildServiceProvider();
                Assert.Throws<ArgumentException>(() => host.GetRequiredService<ICbeEngines>().Get());
    }

    [Fact]
    public async Task A_relative_path_starts_at_the_content_root()
    {
        _school.Write("packs/pack.json", School.Pack(1));
        var builder = Host.CreateEmptyApplicationBuilder(new() { ContentRootPath = Path.GetDirectoryName(_school.At("x")) });
        builder.Services.AddCbe(o => o.Pack = "packs/pack.json");
        using var host = builder.Build();
        await host.StartAsync();
        Assert.Equal("test", host.Services.GetRequiredService<ICbeEngines>().Get().Pack.Id);
        await host.StopAsync();
    }

    [Fact]
    public async Task A_pack_with_errors_stops_the_host_with_all_of_them()
    {
        _school.Write("pack.json", School.Broken());
        string message = await StopsTheHost(o => o.Pack = "pack.json", "north");
        Assert.StartsWith("The engine `north` cannot be made.", message, StringComparison.Ordinal);
        Assert.Contains("error CBE2001", message, StringComparison.Ordinal);
        Assert.Contains("error CBE2003", message, StringComparison.Ordinal);
        Assert.Contains("pack.json:6:", message, StringComparison.Ordinal);
        Assert.Contains("= help: did you mean `evidence`?", message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BrokenPacks))]
    public async Task Every_broken_sample_stops_the_host_with_what_the_library_says_of_it(string folder)
    {
        string pack = RepositoryRoot.At("samples", "packs", "broken", folder, "pack.json");
        string framework = RepositoryRoot.At("samples", "packs", "broken", folder, "framework.json");
        string message = await StopsTheHost(o => (o.Pack, o.Framework) = (pack, File.Exists(framework) ? framework : null));
        Assert.All(new Samples.BrokenPack(folder).Diagnose().Where(d => d.Severity == Severity.Error), d => Assert.Contains(d.ToString(), message, StringComparison.Ordinal));
    }

    public static TheoryData<string> BrokenPacks() => [.. Samples.BrokenPack.Names().Where((_, i) => i % 4 == 0)];

    [Fact]
    public async Task Missing_files_are_said_by_name()
    {
        _school.Write("pack.json", School.Pack(1));
        Assert.Contains("there is no such file", await StopsTheHost(o => o.Pack = "nowhere.json"), StringComparison.Ordinal);
        string framework = await StopsTheHost(o => (o.Pack, o.Framework) = ("pack.json", "nowhere-either.json"));
        Assert.Contains("nowhere-either.json", framework, StringComparison.Ordinal);
        Assert.Contains("CBE1010", framework, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_contradict_themselves_stop_the_host()
    {
        var pack = RulePack.Parse(School.Pack(1));
        Assert.Contains("has no pack", await StopsTheHost(_ => { }), StringComparison.Ordinal);
        Assert.Contains("has an empty path as `Pack`", await StopsTheHost(o => o.Pack = " "), StringComparison.Ordinal);
        Assert.Contains("has two packs", await StopsTheHost(o =>
        {
            o.Pack = "pack.json";
            o.UsePack(pack);
        }), StringComparison.Ordinal);
        Assert.Contains("has two frameworks", await StopsTheHost(o =>
        {
            o.Framework = "framework.json";
            o.UsePack(pack);
            o.UseFramework(_ => throw new InvalidOperationException());
        }), StringComparison.Ordinal);
        Assert.Contains("no file to watch", await StopsTheHost(o =>
        {
            o.ReloadOnChange = true;
            o.UsePack(pack);
        }), StringComparison.Ordinal);
        Assert.Contains("under a tenth of a second", await StopsTheHost(o =>
        {
            o.ReloadInterval = TimeSpan.Zero;
            o.UsePack(pack);
        }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_is_none_stops_the_host() =>
        Assert.Contains("is a word of the rule language", await StopsTheHost(o =>
        {
            o.UsePack(RulePack.Parse(School.Pack(1)));
            o.AddMethods(HostMethods.RecentAverage("best", "Count"));
        }), StringComparison.Ordinal);

    [Fact]
    public async Task What_the_host_s_own_code_throws_stops_the_host_by_its_message() =>
        Assert.Contains("the database is away", await StopsTheHost(o => o.UsePack(_ => throw new TimeoutException("the database is away"))), StringComparison.Ordinal);

    [Fact]
    public void A_pack_fetched_by_the_host_is_fetched_again_on_reload()
    {
        int items = 1;
        var engines = _school.Host(o => o.UsePack(_ => RulePack.Parse(School.Pack(items)))).GetRequiredService<ICbeEngines>();
        Assert.Equal(ReloadOutcome.Unchanged, engines.Reload());
        items = 2;
        Assert.Equal(ReloadOutcome.Accepted, engines.Reload());
        Assert.Equal(2, engines.State().Version);
    }

    [Fact]
    public void Facts_and_methods_of_the_host_reach_the_engine()
    {
        _school.Write("pack.json", School.Pack(1, more: """ "facts": { "verified": { "type": "boolean", "about": "learning", "readBy": ["progression"] } }, """)
            .Replace("evidence.Count()", "evidence.RecentAverage(Score) >= 70 and facts.verified and evidence.Count()", StringComparison.Ordinal));
        var host = _school.Host(o =>
        {
            o.Pack = _school.At("pack.json");
            o.AddMethods(HostMethods.RecentAverage());
            o.UseFacts(s => new HostFacts((_, _) => new() { Learner = HostFacts.Of(("verified", FactValue.FromBoolean(s.GetService<TimeProvider>() is not null))) }));
        });
        Assert.Equal("Proficient", host.GetRequiredService<ICbeEngines>().Get().Evaluate(Learner(Item("a", score: 70)), Today).For("C")!.Level);
    }

    [Fact]
    public void What_was_checked_at_the_start_is_what_is_used()
    {
        int made = 0;
        var host = _school.Host(o => o.UsePack(_ =>
        {
            made++;
            return RulePack.Parse(School.Pack(1));
        }));
        Assert.NotNull(host.GetRequiredService<ICbeEngines>().Get());
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task The_log_says_at_the_start_which_packs_decide()
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSingleton<Microsoft.Extensions.Logging.ILoggerFactory>(_school.Log);
        builder.Services.AddCbe("north", o => o.UsePack(RulePack.Parse(School.Pack(1)))).AddCbe("south", o => o.UsePack(RulePack.Parse(School.Pack(2))));
        using var host = builder.Build();
        await host.StartAsync();
        Assert.Equal(2, _school.Log.Names.Count(n => n == "1001 EngineReady Information"));
        await host.StopAsync();
    }
}
