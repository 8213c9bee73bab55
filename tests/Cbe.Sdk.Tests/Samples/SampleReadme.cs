using Cbe.Sdk.Analysis.Scenarios;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Tests.Samples;

/// <summary>The table of a sample's README: what people read and what the tests check are the same rows.</summary>
internal static class SampleReadme
{
    private const string Heading = "| learner | about | expected | because |";

    /// <summary>The table shows the scenarios; with CBE_ACCEPT=1 it is written anew.</summary>
    public static void Holds(SamplePack pack)
    {
        var lines = File.ReadAllLines(pack.ReadmePath).ToList();
        int first = lines.IndexOf(Heading) + 2;
        Assert.True(first > 1, $"{pack.ReadmePath} has no table `{Heading}`");
        int rows = lines.Skip(first).TakeWhile(l => l.StartsWith('|')).Count();
        IReadOnlyList<string> expected = [.. pack.Scenarios.Scenarios.Select(s => Row(s, pack.AsOf))];
        if (Environment.GetEnvironmentVariable("CBE_ACCEPT") == "1")
        {
            lines.RemoveRange(first, rows);
            lines.InsertRange(first, expected);
            File.WriteAllText(pack.ReadmePath, string.Join('\n', lines) + "\n");
            return;
        }

        Assert.Equal(expected, lines.Skip(first).Take(rows));
    }

    private static string Row(Scenario scenario, DateOnly asOf)
    {
        var expected = scenario.Expectations.Single();
        string whose = scenario.Learner is { } learner ? $"`{learner.Id}`" : expected.Subgroup is null ? "the framework" : "the class";
        return $"| {whose} | {expected.About} | {expected.Text}{(scenario.AsOf == asOf ? "" : ", as of " + scenario.AsOf.ToText())} | {scenario.Because} |";
    }
}
