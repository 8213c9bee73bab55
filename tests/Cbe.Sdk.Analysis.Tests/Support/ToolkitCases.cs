using System.Text.Json;
using Cbe.Sdk.Tests.Support;

namespace Cbe.Sdk.Analysis.Tests.Support;

/// <summary>Figures that other toolkits document or test, as data: input, what they say, and where it stands.</summary>
internal static class ToolkitCases
{
    /// <summary>Cases of this repository.</summary>
    public static IEnumerable<JsonElement> Own(string file) => Read(Path.Combine(RepositoryRoot.Path, "tests", "conformance", "fairness", file));

    /// <summary>Cases beside the repository.</summary>
    public static IEnumerable<JsonElement> Shared(string file) => Read(SharedData.PathOf($"../cases/{file}"));

    public static bool Has(this JsonElement json, string key) => json.TryGetProperty(key, out _);

    public static JsonElement? Find(this JsonElement json, string key) => json.TryGetProperty(key, out var value) ? value : null;

    public static double Double(this JsonElement json, string key) => json.GetProperty(key).GetDouble();

    public static IReadOnlyList<double> Doubles(this JsonElement json) => json.ValueKind == JsonValueKind.Array ? [.. json.EnumerateArray().Select(e => e.GetDouble())] : [json.GetDouble()];

    /// <summary>Whether a figure is the expected one; a relative tolerance of the case wins over an absolute one.</summary>
    public static void Same(double expected, double actual, double tolerance, string about) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance || expected.Equals(actual), FormattableString.Invariant($"{about}: expected {expected:R}, is {actual:R}, tolerance {tolerance:R}"));

    private static IEnumerable<JsonElement> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        return [.. json.RootElement.GetProperty("cases").EnumerateArray().Select(c => c.Clone())];
    }
}
