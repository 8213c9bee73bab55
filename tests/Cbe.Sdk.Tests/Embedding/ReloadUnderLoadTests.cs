using System.Collections.Concurrent;
using Cbe.Sdk.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using static Cbe.Sdk.Tests.Engine.TestPacks;

namespace Cbe.Sdk.Tests.Embedding;

/// <summary>A thousand requests at once while packs change under them: none fails, and none sees two versions.</summary>
public sealed class ReloadUnderLoadTests : IDisposable
{
    private const int Requests = 1_000;
    private readonly School _school = new();

    public void Dispose() => _school.Dispose();

    [Fact]
    public async Task A_broken_pack_and_then_a_good_one_under_a_thousand_requests()
    {
        _school.Write("pack.json", School.Pack(1, "old"));
        var host = _school.Host(o => (o.Pack, o.ReloadOnChange) = (_school.At("pack.json"), true));
        var engines = host.GetRequiredService<ICbeEngines>();
        string old = engines.Get().Pack.ContentHash;

        // All requests begin; each waits in the middle, holding its engine, until the pack has changed.
        var broken = await Under(host, () =>
        {
            _school.Write("pack.json", School.Broken(2));
            _school.Time.Pass(2);
        });
        Assert.All(broken, seen => Assert.Equal((old, "asks-for-1"), seen));
        Assert.Equal((1, 1), (engines.State().Version, engines.State().Refused!.Times));

        var swapped = await Under(host, () =>
        {
            _school.Write("pack.json", School.Pack(2, "new"));
            _school.Time.Pass(2);
        });
        string now = engines.Get().Pack.ContentHash;
        Assert.NotEqual(old, now);
        Assert.Equal((2, null), (engines.State().Version, engines.State().Refused));
        var expected = new Dictionary<string, string> { [old] = "asks-for-1", [now] = "asks-for-2" };
        Assert.All(swapped, seen => Assert.Equal(expected[seen.PackHash], seen.Rule));
        Assert.Equal(2, swapped.Select(s => s.PackHash).Distinct().Count());
    }

    /// <summary>Half of the requests hold an engine from before the change, half take theirs while it happens or after.</summary>
    private static async Task<IReadOnlyList<(string PackHash, string Rule)>> Under(ServiceProvider host, Action change)
    {
        var seen = new ConcurrentBag<(string, string)>();
        using var taken = new CountdownEvent(Requests / 2);
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        async Task Request(int i, bool before)
        {
            await Task.Yield();
            await using var scope = host.CreateAsyncScope();
            var engine = scope.ServiceProvider.GetRequiredService<CbeEngine>();
            if (before)
            {
                taken.Signal();
                await changed.Task;
            }

            // Two evaluations in one request: both by the same version, whatever happened in between.
            var learner = Learner(Item("a"), Item("b")) with { Id = $"l{i}" };
            var first = engine.Evaluate(learner, Today);
            await Task.Yield();
            var second = scope.ServiceProvider.GetRequiredService<CbeEngine>().Evaluate(learner, Today);
            Assert.Equal(first.ToJson(), second.ToJson());
            seen.Add((first.Provenance.PackHash, first.For("C")!.Decisions[0].Rule));
        }

        var early = Enumerable.Range(0, Requests / 2).Select(i => Task.Run(() => Request(i, before: true))).ToList();
        taken.Wait();
        var late = Enumerable.Range(0, Requests / 2).Select(i => Task.Run(() => Request(i, before: false))).ToList();
        var work = Task.Run(change);
        await work;
        changed.SetResult();
        await Task.WhenAll([.. early, .. late, Request(-1, before: false)]);
        return [.. seen];
    }
}
