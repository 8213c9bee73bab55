using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using Cbe.Sdk.Benchmarks.Evidence;
using Cbe.Sdk.Benchmarks.Measuring;
using Cbe.Sdk.Benchmarks.Packs;
using Cbe.Sdk.RulePacks;

namespace Cbe.Sdk.Benchmarks;

/// <summary>From the bytes of a pack to an engine, beside reading the same bytes as JSON alone.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private byte[] _json = [];

    /// <summary>How many rules.</summary>
    [Params(1, 100)]
    public int Rules { get; set; } = 100;

    /// <summary>Makes the pack.</summary>
    [GlobalSetup]
    public void Setup() => _json = ManyRules.Json(Rules);

    /// <summary>The JSON alone, without meaning or places.</summary>
    [Benchmark(Baseline = true)]
    public int Json()
    {
        using var document = System.Text.Json.JsonDocument.Parse(_json);
        return document.RootElement.EnumerateObject().Count();
    }

    /// <summary>The pack, read and checked.</summary>
    [Benchmark]
    public RulePack Read() => RulePack.TryRead(new RulePackDocument("pack.json", _json)).GetPackOrThrow();

    /// <summary>An engine.</summary>
    [Benchmark]
    public CbeEngine ReadValidateAndBind() => CbeEngine.Create(Read());
}

/// <summary>A process from nothing to the first decision, beside one that does nothing.</summary>
[SimpleJob(RunStrategy.Monitoring, iterationCount: 10)]
public class ColdStartBenchmarks
{
    /// <summary>A process of this program that ends at once.</summary>
    [Benchmark(Baseline = true)]
    public int Nothing() => Child.Run("nothing");

    /// <summary>A process that reads a pack and decides about one learner.</summary>
    [Benchmark]
    public int FirstDecision() => Child.Run("first-decision");
}
