using Cbe.Sdk.Analysis.Deciding;
using Cbe.Sdk.Decisions;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Analysis;

/// <summary>
/// What a pack decides about everybody of a population on one day, in columns: a row is a case, that is a learner with a
/// competency or a credential. By tables where the pack allows it, else by whole reports; the answers are the same.
/// Immutable and thread-safe.
/// </summary>
public sealed class PopulationDecisions
{
    private readonly CaseColumns _cases;

    private PopulationDecisions(CbeEngine engine, LearnerPopulation population, DateOnly asOf, CaseColumns cases, bool isWhole)
    {
        (Engine, Population, AsOf, _cases, IsWhole) = (engine, population, asOf, cases, isWhole);
    }

    /// <summary>The engine that decided.</summary>
    public CbeEngine Engine { get; }

    /// <summary>Whom it decided about.</summary>
    public LearnerPopulation Population { get; }

    /// <summary>The day of the decisions.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Whether whole reports were made, so that credentials are decided too. In tables they are not: <see cref="CbeEngine.Capabilities"/>.</summary>
    public bool IsWhole { get; }

    /// <summary>What is decided: every level above the lowest, then the rules that advance, award and call for support, in the order of the pack.</summary>
    public IReadOnlyList<PolicyOutcome> Outcomes => _cases.Outcomes;

    /// <summary>How many cases there are.</summary>
    public int Count => _cases.Count;

    /// <summary>The competencies and credentials that cases are about.</summary>
    public IReadOnlyList<string> Subjects => _cases.Subjects;

    /// <summary>Decides.</summary>
    /// <param name="engine">The pack's engine.</param>
    /// <param name="population">Whom about; read for this engine, or for one with the same schema (<see cref="LearnerPopulation.For"/>).</param>
    /// <param name="asOf">The day of the decisions.</param>
    /// <param name="whole">Whether to make whole reports even where tables would do: slower, and with credentials.</param>
    /// <param name="threads">How many threads may work; null for one for each processor.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentOutOfRangeException">The pack is not in force on that day.</exception>
    /// <exception cref="ArgumentException">The population was read for another schema.</exception>
    public static PopulationDecisions Of(CbeEngine engine, LearnerPopulation population, DateOnly asOf, bool whole = false, int? threads = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        ArgumentNullException.ThrowIfNull(population);
        if (!engine.Fits(population.Table))
        {
            throw new ArgumentException("The population was read for a pack with another scale, other words or facts, another framework or another order of evidence: read it with `For`.", nameof(population));
        }

        whole |= !engine.CanEvaluateTables;
        var outcomes = PackOutcomes.Of(engine, asOf, whole);
        var cases = whole
            ? ReportCases.Of(engine, population, asOf, outcomes, threads, cancellationToken)
            : TableCases.Of(engine, population, asOf, outcomes, threads, cancellationToken);
        return new(engine, population, asOf, cases, whole);
    }

    /// <summary>The learner of a case, by the position in the population.</summary>
    /// <param name="row">The case, from 0.</param>
    public int LearnerOf(int row) => _cases.Learner[row];

    /// <summary>The learner's id.</summary>
    /// <param name="row">The case, from 0.</param>
    public string LearnerIdOf(int row) => Population.Table.LearnerId(_cases.Learner[row]);

    /// <summary>The competency or credential of a case, by its position in <see cref="Subjects"/>.</summary>
    /// <param name="row">The case, from 0.</param>
    public int SubjectOf(int row) => _cases.Subject[row];

    /// <summary>The ranks of the level that is surely reached and of the highest that may still be, from 1; 0 below the lowest. Null without evidence, and for a credential.</summary>
    /// <param name="row">The case, from 0.</param>
    public (int Least, int Most)? LevelRanks(int row) => _cases.Ranks(row);

    /// <summary>What was decided about a case; null where it was not asked, as without evidence.</summary>
    /// <param name="row">The case, from 0.</param>
    /// <param name="outcome">The position in <see cref="Outcomes"/>.</param>
    public Answer? Answer(int row, int outcome) => _cases.Answer(row, outcome);

    /// <summary>All decisions about a case with their reasons: the learner's record is evaluated anew.</summary>
    /// <param name="row">The case, from 0.</param>
    public IReadOnlyList<Decision> Explain(int row)
    {
        string subject = Subjects[SubjectOf(row)];
        var report = Engine.Evaluate(Population.Table.RecordAt(LearnerOf(row)), AsOf);
        return [.. report.Decisions.Where(d => d.Competency == subject || d.Subject.Credential == subject)];
    }

    internal CaseColumns Cases => _cases;
}
