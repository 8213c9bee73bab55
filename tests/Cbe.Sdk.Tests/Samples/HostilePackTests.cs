using System.Diagnostics;
using System.Text;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>
/// A pack made to hurt is refused, or accepted, in bounded time and memory and on a small stack. The aim is 100 ms and 64 MB;
/// the tests allow more, for they run also where code is not optimised. On a busy machine the clock counts the work of others:
/// the time is that of the clock or of the processor, whichever is less.
/// </summary>
[Collection(nameof(HostilePackTests))]
[CollectionDefinition(nameof(HostilePackTests), DisableParallelization = true)]
public class HostilePackTests(ITestOutputHelper output)
{
    private const int MostMilliseconds = 500;
    private const long MostBytes = 200L << 20;
    private const int SmallStack = 1 << 20;

    public static TheoryData<string> Hostile() => [.. HostilePacks.All.Keys];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Is_answered_in_bounded_time_and_memory(string name)
    {
        var (json, refused) = HostilePacks.All[name];
        byte[] utf8 = Encoding.UTF8.GetBytes(json());
        OnSmallStack(() => Load(utf8));

        // The runtime may just have been optimising what ran before: the quickest of at most three runs counts.
        var (diagnostics, elapsed, allocated) = OnSmallStack(() => Load(utf8));
        for (int run = 1; run < 3 && elapsed.TotalMilliseconds >= MostMilliseconds; run++)
        {
            (diagnostics, elapsed, allocated) = OnSmallStack(() => Load(utf8));
        }

        string codes = string.Join(", ", diagnostics.CountBy(d => d.Code).Select(c => $"{c.Key} x {c.Value}"));
        output.WriteLine($"{name}: {utf8.Length / 1024} KB, {elapsed.TotalMilliseconds:F0} ms, {allocated >> 20} MB, {codes}");
        Assert.Equal(refused, diagnostics.Any(d => d.Severity == Severity.Error));
        Assert.True(diagnostics.Count <= 1_001, $"{diagnostics.Count} diagnostics");
        Assert.True(diagnostics.Sum(d => d.ToString().Length) < 4_000_000, "the diagnostics would fill a screen for hours");
        Assert.True(elapsed.TotalMilliseconds < MostMilliseconds, $"{elapsed.TotalMilliseconds:F0} ms");
        Assert.True(allocated < MostBytes, $"{allocated >> 20} MB");
    }

    [Fact]
    public void A_file_of_200_MB_is_not_read()
    {
        string path = Path.Combine(Path.GetTempPath(), $"cbe-hostile-{Guid.NewGuid():N}.json");
        try
        {
            using (var file = File.Create(path))
            {
                file.SetLength(200L << 20);
            }

            RulePack.TryLoad(path);
            var (diagnostics, elapsed, allocated) = OnSmallStack(() => RulePack.TryLoad(path).Diagnostics);
            output.WriteLine($"200 MB: {elapsed.TotalMilliseconds:F1} ms, {allocated >> 10} KB");
            Assert.Equal(["CBE1007"], diagnostics.Select(d => d.Code));
            Assert.True(elapsed.TotalMilliseconds < 100 && allocated < 1 << 20);
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Local parameters that double each other are evaluated and explained as often as they are written, not as often as they are reached.</summary>
    [Fact]
    public void Doubling_conditions_are_evaluated_and_explained_in_bounded_time()
    {
        string locals = string.Join(",", Enumerable.Range(1, 49).Select(i => $$"""{"name":"p{{i}}","expression":"p{{i - 1}} and p{{i - 1}}"}"""));
        string json = HostilePacks.WithRule($$""" "localParams":[{"name":"p0","expression":"evidence.Any(Score >= 70)"},{{locals}}],"expression":"p49" """);
        var (_, elapsed, allocated) = OnSmallStack(() =>
        {
            var engine = CbeEngine.Create(RulePack.Parse(json));
            var learner = new LearnerRecord { Id = "a", Evidence = [new Evidence { Id = "e", Competency = "c", OccurredOn = new(2026, 1, 1), Score = Values.Number.FromInteger(80) }] };
            var decision = engine.Evaluate(learner, new(2026, 1, 2)).For("c")!.Decisions[0];
            output.WriteLine($"{decision.Answer}, explained in {decision.Explain().ToText().Length} characters, from {decision.Evidence.Count} items");
            _ = decision.Message;
            return [];
        });
        output.WriteLine($"{elapsed.TotalMilliseconds:F0} ms, {allocated >> 20} MB");
        Assert.True(elapsed.TotalSeconds < 2 && allocated < MostBytes);
    }

    private static IReadOnlyList<Diagnostic> Load(byte[] utf8)
    {
        var result = RulePack.TryRead(new RulePackDocument("hostile.json", utf8));
        if (result.Pack is not { } pack)
        {
            return result.Diagnostics;
        }

        CbeEngine.TryCreate(pack, null, out var diagnostics);
        return diagnostics;
    }

    private static (IReadOnlyList<Diagnostic> Diagnostics, TimeSpan Elapsed, long Allocated) OnSmallStack(Func<IReadOnlyList<Diagnostic>> load)
    {
        IReadOnlyList<Diagnostic> diagnostics = [];
        TimeSpan elapsed = default;
        long allocated = 0;
        Exception? thrown = null;
        var thread = new Thread(() =>
        {
            try
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                var processor = Environment.CpuUsage.TotalTime;
                long start = Stopwatch.GetTimestamp();
                diagnostics = load();
                elapsed = Stopwatch.GetElapsedTime(start);
                processor = Environment.CpuUsage.TotalTime - processor;
                elapsed = processor < elapsed ? processor : elapsed;
                allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            catch (Exception e)
            {
                thrown = e;
            }
        }, SmallStack);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromSeconds(60)), "no answer within a minute");
        Assert.Null(thrown);
        return (diagnostics, elapsed, allocated);
    }
}
