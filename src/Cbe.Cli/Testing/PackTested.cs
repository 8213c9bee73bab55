using Cbe.Sdk.Analysis.Scenarios;

namespace Cbe.Cli.Testing;

/// <summary>What came of a pack's scenarios.</summary>
/// <param name="Suite">The pack and its scenarios.</param>
/// <param name="Report">What came of them.</param>
/// <param name="Coverage">What they show of the pack; null where nobody asked.</param>
internal sealed record PackTested(PackSuite Suite, ScenarioReport Report, ScenarioCoverage? Coverage)
{
    /// <summary>Whether everything holds that was asked.</summary>
    /// <param name="least">The least coverage in per cent, or null.</param>
    public bool Passes(decimal? least) => Report.Holds && Coverage?.Contradictions.Count is null or 0 && !(Coverage?.Percent < least);
}
