using System.Diagnostics;
using Xunit.Abstractions;

namespace Cbe.Sdk.Tests.Differential;

/// <summary>
/// The Reference evaluator says what a rule means; the Columnar one must say the same of every case, to the last digit:
/// random packs with all constructs, random records aimed at them.
/// </summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const int CasesOfPack = 1_200;

    /// <summary>How many of the cases that packs ask for are made on the average, at the least.</summary>
    private const int CasesAtLeast = 660;

    /// <summary>Few packs with every run of the tests; the gate asks for 300, in an optimized build.</summary>
    private static int Packs { get; } = int.TryParse(Environment.GetEnvironmentVariable("CBE_DIFFERENTIAL_PACKS"), out int packs) ? packs : 40;

    private const int LongestCase = 1_000;

    [Fact]
    public void Both_evaluators_say_the_same_of_every_case()
    {
        var run = new Run();
        var clock = Stopwatch.StartNew();
        string? told = null;
        Parallel.For(0, Packs, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (seed, state) =>
        {
            if (run.Once(seed, CasesOfPack, LongestCase, TimeSpan.FromSeconds(30)) is { } disagreement)
            {
                told = disagreement;
                state.Stop();
            }
        });
        output.WriteLine($"{run.Told}\n{clock.Elapsed.TotalSeconds:N0} s");
        output.WriteLine(string.Join("\n", run.Answers.OrderBy(a => a.Key, StringComparer.Ordinal).Select(a => $"  {a.Value,12:N0} {a.Key}")));
        Assert.True(told is null, told);
        Assert.True(run.Cases >= Packs * CasesAtLeast, $"only {run.Cases} case evaluations");
        Assert.True(run.Refused * 5 < Packs, $"the Columnar evaluator refuses {run.Refused} of {Packs} packs");
        int often = Packs / 2;
        foreach (string kind in (string[])["Level", "Advance", "Award", "Support"])
        {
            Assert.All((string[])["Met", "NotMet", "Insufficient"], a => Assert.True(run.Answers.GetValueOrDefault($"{kind} {a}") >= often, $"{kind} {a} is hardly ever the answer"));
        }
    }

    /// <summary>
    /// The same for as many minutes as one likes, with other seeds each time:
    /// <c>CBE_DIFFERENTIAL_MINUTES=10 dotnet test tests/Cbe.Sdk.Tests -c Release --filter FullyQualifiedName~DifferentialTests.For --logger "console;verbosity=detailed"</c>.
    /// <c>CBE_DIFFERENTIAL_SEED</c> begins with a seed that was told before.
    /// </summary>
    [MinutesFact]
    public void For_as_many_minutes_as_asked_both_evaluators_say_the_same()
    {
        var run = new Run();
        var clock = Stopwatch.StartNew();
        int first = int.TryParse(Environment.GetEnvironmentVariable("CBE_DIFFERENTIAL_SEED"), out int stated) ? stated : Random.Shared.Next(1_000_000_000);
        string? told = null;
        Parallel.For(0, int.MaxValue - first, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, (i, state) =>
        {
            if (clock.Elapsed >= MinutesFactAttribute.Minutes)
            {
                state.Stop();
            }
            else if (run.Once(first + (int)i, CasesOfPack, LongestCase, TimeSpan.FromMinutes(2)) is { } disagreement)
            {
                told = disagreement;
                state.Stop();
            }
        });
        output.WriteLine($"from seed {first}: {run.Told}\n{(told is null ? 0 : 1)} disagreements in {clock.Elapsed.TotalMinutes:N1} minutes");
        Assert.True(told is null, told);
    }
}
