using Cbe.Sdk.Analysis.Scenarios.Checking;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>Runs scenarios: decides about each learner and holds the decisions to what is expected.</summary>
public static class ScenarioRunner
{
    /// <summary>Runs the scenarios of a file.</summary>
    /// <param name="engine">The engine of the pack for which the file was read.</param>
    /// <param name="file">The scenarios.</param>
    /// <param name="filter">Only scenarios with this text in their name or in that of their learner, whatever the case of letters; null for all.</param>
    /// <param name="progress">Told how many scenarios are done.</param>
    /// <param name="cancellationToken">Stops between scenarios.</param>
    public static ScenarioReport Run(CbeEngine engine, ScenarioFile file, string? filter = null, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(file);
        var chosen = file.Scenarios.Where(s => filter is null || s.Name.Contains(filter, StringComparison.OrdinalIgnoreCase) || s.Learner?.Id.Contains(filter, StringComparison.OrdinalIgnoreCase) == true).ToList();
        var decided = new DecidedCases(engine, file);
        var results = new List<ScenarioResult>(chosen.Count);
        foreach (var scenario in chosen)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(new(scenario, [.. scenario.Expectations.Select(e => ExpectationCheck.Of(scenario, e, decided)).OfType<ScenarioFailure>()]));
            progress?.Report(new("running scenarios", results.Count, chosen.Count));
        }

        return new(engine, file, results);
    }
}
