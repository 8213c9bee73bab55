using System.Globalization;
using Cbe.Sdk.Analysis.Scenarios.Covering;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Analysis.Scenarios;

/// <summary>
/// What the scenarios of a file show of a pack: each rule and each condition met, not met and insufficient, each threshold just
/// below, at and just above. What cannot happen is not counted. Immutable.
/// </summary>
public sealed class ScenarioCoverage
{
    internal ScenarioCoverage(IReadOnlyList<CoverageItem> items, IReadOnlyList<Diagnostic> contradictions) => (Items, Contradictions) = (items, contradictions);

    /// <summary>What the file says cannot happen and does, or says of something that there is not; empty where its statements hold.</summary>
    public IReadOnlyList<Diagnostic> Contradictions { get; }

    /// <summary>Rules, conditions and thresholds, rule by rule in the order of the pack.</summary>
    public IReadOnlyList<CoverageItem> Items { get; }

    /// <summary>How many goals there are that can happen.</summary>
    public int Total => CountOf(null, null);

    /// <summary>How many of them were seen.</summary>
    public int Seen => CountOf(null, CoverageState.Seen);

    /// <summary>How much of what can happen was seen, in per cent, rounded down to a tenth: 100 only where nothing is missing. 100 for a pack without rules.</summary>
    public decimal Percent => PercentOf(Seen, Total);

    /// <summary>Goals of one kind, or of all, that were seen or are missing.</summary>
    /// <param name="kind">Of what; null for all.</param>
    public (int Seen, int Total) Of(CoverageKind? kind) => (CountOf(kind, CoverageState.Seen), CountOf(kind, null));

    /// <summary>What no scenario shows and could, in the order of the pack.</summary>
    public IReadOnlyList<(CoverageItem Item, CoverageGoal Goal)> Missing =>
        [.. Items.SelectMany(i => i.Goals.Where(g => g.State == CoverageState.Missing).Select(g => (i, g)))];

    /// <summary>What cannot happen, with the reasons.</summary>
    public IReadOnlyList<(CoverageItem Item, CoverageGoal Goal)> LeftOut =>
        [.. Items.SelectMany(i => i.Goals.Where(g => g.State == CoverageState.CannotHappen).Select(g => (i, g)))];

    /// <summary>Decides about every learner of the scenarios and looks at what their rules did.</summary>
    /// <param name="engine">The engine of the pack for which the file was read.</param>
    /// <param name="file">The scenarios.</param>
    /// <param name="progress">Told how many scenarios are done.</param>
    /// <param name="cancellationToken">Stops between scenarios.</param>
    public static ScenarioCoverage Of(CbeEngine engine, ScenarioFile file, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(file);
        var plan = CoverageRun.Of(engine, file, progress, cancellationToken);
        var contradictions = CoverageRun.Claims(plan, file);
        return new([.. plan.Items.Select(i => i.ToItem())], contradictions);
    }

    /// <summary>The coverage as canonical JSON: the counts, then every rule, condition and threshold with its goals.</summary>
    public string ToJson()
    {
        var json = new CanonicalJson().Open('{');
        Write(json);
        return json.Close('}').ToString();
    }

    internal void Write(CanonicalJson json)
    {
        json.Literal("percent", Percent.ToString("0.#", CultureInfo.InvariantCulture)).Member("seen", Seen).Member("total", Total);
        json.List("items", Items, (i, j) =>
        {
            j.Open('{').Member("kind", i.Kind.ToString().ToLowerInvariant()).Member("element", ElementTopics.NameOf(i.Element)).Member("rule", i.Rule).Member("text", i.Text).Member("figure", i.Figure);
            j.List("goals", i.Goals, (g, k) => k.Open('{').Member("name", g.Name).Member("state", g.State switch { CoverageState.Seen => "seen", CoverageState.Missing => "missing", _ => "cannot-happen" })
                .Member("because", g.Because).Member("seenIn", g.SeenIn).Close('}'));
            j.Close('}');
        });
    }

    /// <summary>In a sentence: <c>87.5 % (35 of 40: rules 9 of 9, conditions 14 of 16, thresholds 12 of 15)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Percent:0.#} % ({Seen} of {Total}: {Part("rules", CoverageKind.Rule)}, {Part("conditions", CoverageKind.Condition)}, {Part("thresholds", CoverageKind.Threshold)})");

    internal static decimal PercentOf(int seen, int total) => total == 0 ? 100 : Math.Floor(1000m * seen / total) / 10;

    private string Part(string word, CoverageKind kind) => Of(kind) is var (seen, total) ? string.Create(CultureInfo.InvariantCulture, $"{word} {seen} of {total}") : word;

    private int CountOf(CoverageKind? kind, CoverageState? state) => Items.Where(i => kind is null || i.Kind == kind)
        .Sum(i => i.Goals.Count(g => g.State != CoverageState.CannotHappen && (state is null || g.State == state)));
}
