using System.Globalization;
using Cbe.Sdk.Analysis.Scenarios.Suggesting;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>
/// Scenarios that would show what those of a file do not, found by changing the learners that are there: an item more or less, a
/// score a step lower, a member left out. What they expect is what the pack decides today: whether that is right is for somebody to
/// judge. Immutable.
/// </summary>
public sealed class ScenarioSuggestions
{
    private readonly string _text;

    internal ScenarioSuggestions(IReadOnlyList<SuggestedScenario> scenarios, IReadOnlyList<(CoverageItem Item, CoverageGoal Goal)> notFound, int evaluations, string text)
    {
        (Scenarios, NotFound, Evaluations) = (scenarios, notFound, evaluations);
        _text = text;
    }

    /// <summary>The scenarios, in the order of what they show.</summary>
    public IReadOnlyList<SuggestedScenario> Scenarios { get; }

    /// <summary>What was missing and was not found: it may be impossible, or lie farther off than was looked.</summary>
    public IReadOnlyList<(CoverageItem Item, CoverageGoal Goal)> NotFound { get; }

    /// <summary>How many learners were decided about.</summary>
    public int Evaluations { get; }

    /// <summary>Looks for scenarios. The same input gives the same scenarios on every machine.</summary>
    /// <param name="engine">The engine of the pack for which the file was read.</param>
    /// <param name="file">The scenarios that there are.</param>
    /// <param name="maximumEvaluations">How many learners may be decided about, 1 to 1,000,000.</param>
    /// <param name="progress">Told how many were.</param>
    /// <param name="cancellationToken">Stops between learners.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maximumEvaluations"/> is out of its range.</exception>
    public static ScenarioSuggestions Of(CbeEngine engine, ScenarioFile file, int maximumEvaluations = 20_000, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumEvaluations, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximumEvaluations, 1_000_000);
        return new SuggestionRun(engine, file, maximumEvaluations, progress, cancellationToken).Run();
    }

    /// <summary>A scenario file with the scenarios as cases, ready to be judged.</summary>
    public string ToFileText() => _text;

    /// <summary>In a sentence.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Scenarios.Count} {(Scenarios.Count == 1 ? "scenario" : "scenarios")} found for {Scenarios.Sum(s => s.Shows.Count)} of {Scenarios.Sum(s => s.Shows.Count) + NotFound.Count} missing goals, among {Evaluations} learners tried{(NotFound.Count == 0 ? "" : "; not found: " + string.Join("; ", NotFound.Take(10).Select(n => $"{n.Item.Rule}{(n.Item.Kind == CoverageKind.Rule ? "" : $", `{n.Item.Text}`")} {n.Goal.Name}")) + (NotFound.Count > 10 ? " …" : ""))}");
}
