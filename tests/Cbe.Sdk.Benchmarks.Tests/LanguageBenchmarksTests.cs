using Cbe.Sdk.Values;

namespace Cbe.Sdk.Benchmarks.Tests;

/// <summary>A benchmark that computes something else than its baseline measures nothing.</summary>
public class LanguageBenchmarksTests
{
    [Fact]
    public void The_rule_and_its_hand_written_twin_agree()
    {
        var benchmarks = new LanguageBenchmarks();
        Assert.True(benchmarks.HandWritten());
        Assert.Equal(Answer.Met, benchmarks.Reference());
    }

    [Fact]
    public void The_rule_binds_to_a_condition() => Assert.Equal(ValueKind.Boolean, new LanguageBenchmarks().Bind().Type.Kind);
}
