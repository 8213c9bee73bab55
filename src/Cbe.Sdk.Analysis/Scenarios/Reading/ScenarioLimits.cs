using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios.Reading;

/// <summary>How much of a scenario file is read before it is refused.</summary>
internal static class ScenarioLimits
{
    /// <summary>Ten thousand scenarios are about 100,000 values.</summary>
    public static JsonLimits File { get; } = new(4 * 1024 * 1024, 200_000, 24);

    /// <summary>The most scenarios that one file has.</summary>
    public const int Scenarios = 10_000;

    /// <summary>The most items that one line of evidence stands for.</summary>
    public const int Copies = 200;
}
