using Cbe.Sdk.Analysis.Impact.Comparing;

namespace Cbe.Sdk.Analysis.Impact;

/// <summary>
/// What a reform changes: two packs, or one pack on two days or with two figures, that decide about the same learners. Immutable
/// and thread-safe.
/// </summary>
public sealed class PolicyDiff
{
    internal PolicyDiff()
    {
    }

    /// <summary>The old pack.</summary>
    public required PackStamp Old { get; init; }

    /// <summary>The new pack.</summary>
    public required PackStamp New { get; init; }

    /// <summary>How many learners were decided about.</summary>
    public required int Learners { get; init; }

    /// <summary>How many cases: learners with a competency, or a credential.</summary>
    public required long Cases { get; init; }

    /// <summary>Cases about which anything is decided otherwise.</summary>
    public required long ChangedCases { get; init; }

    /// <summary>Learners who gain something: a level, moving on, an award.</summary>
    public required int LearnersGaining { get; init; }

    /// <summary>Learners who lose something.</summary>
    public required int LearnersLosing { get; init; }

    /// <summary>Learners who gain something and lose something else: they are among both.</summary>
    public required int LearnersBoth { get; init; }

    /// <summary>Learners about whom everything is decided as before.</summary>
    public required int LearnersUnchanged { get; init; }

    /// <summary>Whether nobody's decisions change.</summary>
    public bool IsSame => ChangedCases == 0;

    /// <summary>Whether the packs ask for the same, on these days.</summary>
    public required bool AsksTheSame { get; init; }

    /// <summary>Each decision that both packs make.</summary>
    public required IReadOnlyList<OutcomeChange> Outcomes { get; init; }

    /// <summary>How cases move between levels, in the order of the old scale and then of the new; those that stay among them.</summary>
    public required IReadOnlyList<LevelMove> Levels { get; init; }

    /// <summary>Competencies and credentials, those with most changes first.</summary>
    public required IReadOnlyList<SubjectChange> Subjects { get; init; }

    /// <summary>Subgroups, attribute by attribute, values in ordinal order, those not stated last.</summary>
    public required IReadOnlyList<SubgroupChange> Subgroups { get; init; }

    /// <summary>Subgroups that lose or gain more than others by more than chance: losses first, the greatest difference first.</summary>
    public required IReadOnlyList<DiffFinding> Findings { get; init; }

    /// <summary>What the new pack says otherwise, and what each is responsible for; the most responsible first.</summary>
    public required IReadOnlyList<ChangeCause> Causes { get; init; }

    /// <summary>The first cases of gain.</summary>
    public required IReadOnlyList<ChangedCase> Gains { get; init; }

    /// <summary>The first cases of loss.</summary>
    public required IReadOnlyList<ChangedCase> Losses { get; init; }

    /// <summary>What was not compared, in words: rules that only one pack has, what is decided in reports only.</summary>
    public required IReadOnlyList<string> NotCompared { get; init; }

    /// <summary>The least number of learners of a subgroup whose figures are shown.</summary>
    public required int MinimumCount { get; init; }

    /// <summary>Compares two packs over one population, on one day or on two.</summary>
    /// <param name="old">The old pack's engine.</param>
    /// <param name="now">The new pack's engine; it may be the same.</param>
    /// <param name="population">The learners. Where the new pack reads records otherwise than the old, it must bring its own: <see cref="Between"/>.</param>
    /// <param name="oldDay">The day of the old decisions.</param>
    /// <param name="newDay">The day of the new decisions; null for the same.</param>
    /// <param name="options">What to look at.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">A pack is not in force on its day, or an option is out of range.</exception>
    /// <exception cref="ArgumentException">The population was read for another schema.</exception>
    public static PolicyDiff Of(CbeEngine old, CbeEngine now, LearnerPopulation population, DateOnly oldDay, DateOnly? newDay = null, DiffOptions? options = null,
        IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(population);
        return Of(old, population, now, population, oldDay, newDay, options, progress, cancellationToken);
    }

    /// <summary>The same with the learners as each pack reads them: for packs with different scales, facts or words.</summary>
    /// <param name="old">The old pack's engine.</param>
    /// <param name="oldPopulation">The learners as the old pack reads them.</param>
    /// <param name="now">The new pack's engine.</param>
    /// <param name="newPopulation">The same learners as the new pack reads them.</param>
    /// <param name="oldDay">The day of the old decisions.</param>
    /// <param name="newDay">The day of the new decisions; null for the same.</param>
    /// <param name="options">What to look at.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">A pack is not in force on its day, or an option is out of range.</exception>
    /// <exception cref="ArgumentException">A population was read for another schema.</exception>
    public static PolicyDiff Of(CbeEngine old, LearnerPopulation oldPopulation, CbeEngine now, LearnerPopulation newPopulation, DateOnly oldDay, DateOnly? newDay = null, DiffOptions? options = null,
        IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        options ??= DiffOptions.Default;
        bool whole = options.Whole || !old.CanEvaluateTables || !now.CanEvaluateTables;
        progress?.Report(new($"deciding with {old.Pack}", 0, 2));
        var before = PopulationDecisions.Of(old, oldPopulation, oldDay, whole, options.Threads, cancellationToken);
        progress?.Report(new($"deciding with {now.Pack}", 1, 2));
        var after = PopulationDecisions.Of(now, newPopulation, newDay ?? oldDay, whole, options.Threads, cancellationToken);
        return Between(before, after, options, progress, cancellationToken);
    }

    /// <summary>Compares what two packs have decided already.</summary>
    /// <param name="old">The old decisions.</param>
    /// <param name="now">The new decisions, about the same learners.</param>
    /// <param name="options">What to look at.</param>
    /// <param name="progress">Is told how far it has come.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of range.</exception>
    /// <exception cref="ArgumentException">The learners are not the same.</exception>
    public static PolicyDiff Between(PopulationDecisions old, PopulationDecisions now, DiffOptions? options = null, IProgress<AnalysisProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(now);
        return new DiffMaker(old, now, options ?? DiffOptions.Default, progress, cancellationToken).Make();
    }

    /// <summary>The diff as JSON; its shape is in docs/cli.md.</summary>
    public string ToJson() => DiffJson.Write(this);
}
