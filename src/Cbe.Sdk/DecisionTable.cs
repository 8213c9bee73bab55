using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Pipeline.Decided;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk;

/// <summary>
/// What a rule pack decided about every case of an <see cref="EvidenceTable"/> on one day, in columns. A row is a case: a
/// learner and a competency that the learner's record speaks of, in the order of the table. Reasons are made when somebody
/// asks for them: <see cref="Explain"/>. Immutable and thread-safe; it needs its evidence table, so dispose that after it.
/// </summary>
public sealed class DecisionTable
{
    private readonly EvidenceTable _table;
    private readonly SegmentDecisions[] _segments;
    private readonly LevelSet _levels;
    private readonly Func<LearnerRecord, LearnerReport> _evaluate;

    /// <param name="table">The evidence.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="rules">The rules, by their positions in the segments.</param>
    /// <param name="segments">What was decided, segment by segment of the table.</param>
    /// <param name="levels">The levels of the pack.</param>
    /// <param name="evaluate">Decides about one learner with all reasons.</param>
    internal DecisionTable(EvidenceTable table, DateOnly asOf, IReadOnlyList<DecisionRule> rules, SegmentDecisions[] segments, LevelSet levels, Func<LearnerRecord, LearnerReport> evaluate)
    {
        _table = table;
        _segments = segments;
        _levels = levels;
        _evaluate = evaluate;
        AsOf = asOf;
        Rules = rules;
    }

    /// <summary>How many rows there are: the cases of the evidence table.</summary>
    public int Count => _table.Cases;

    /// <summary>The day of the decisions.</summary>
    public DateOnly AsOf { get; }

    /// <summary>The rules that were asked of cases, in the order of the pack.</summary>
    public IReadOnlyList<DecisionRule> Rules { get; }

    /// <summary>How many cases stand at each level of the scale, lowest first; below the lowest only when some do. Cases without evidence are not among them.</summary>
    public IReadOnlyList<LevelCount> ByLevel => CountLevels();

    /// <summary>How often each rule gave each answer, in the order of <see cref="Rules"/>.</summary>
    public IReadOnlyList<AnswerCount> ByRule => [.. Rules.Select((r, i) => CountAnswers(r, i))];

    /// <summary>The learner of a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string Learner(int row) => _table.LearnerId(_table.LearnerOf(Checked(row)));

    /// <summary>The competency of a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string Competency(int row) => _table.CompetencyIds[_table.CompetencyOf(Checked(row))];

    /// <summary>How much is known about the level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ProgressStatus Status(int row) => (ProgressStatus)Of(row, s => s.Status);

    /// <summary>The level that is surely reached; null when there is no evidence yet or the lowest level is not reached.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? Level(int row) => NameOf(Of(row, s => s.Level));

    /// <summary>The highest level that may still turn out to be reached, when that is above <see cref="Level"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? PossibleLevel(int row) => NameOf(Of(row, s => s.PossibleLevel));

    /// <summary>The mastery score by the pack's method; null without scored evidence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Number? MasteryScore(int row)
    {
        var (segment, lane) = At(row);
        return segment.MasteryScore is { } scores && scores[lane] != SegmentDecisions.NoScore ? Number.FromMicros(scores[lane]) : null;
    }

    /// <summary>The level of the mastery score by the scale's cuts; null where it is not one level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? MasteryLevel(int row) => NameOf(Of(row, s => s.MasteryLevel));

    /// <summary>How many items of evidence were admitted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int Admitted(int row) => Of(row, s => s.Admitted);

    /// <summary>How many items of evidence were set aside.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int SetAside(int row) => Of(row, s => s.SetAside);

    /// <summary>What a rule answered about a row, as in <see cref="Decision.Answer"/>; null where it was not asked, as of a case without admitted evidence.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="rule">The position of the rule in <see cref="Rules"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or rule.</exception>
    public Answer? Answer(int row, int rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rule);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rule, Rules.Count);
        var (segment, lane) = At(row);
        return segment.AnswerOf(rule, lane);
    }

    /// <summary>The decisions of a row with all their reasons: the learner's record is made again and decided about by the Reference evaluator.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public IReadOnlyList<Decision> Explain(int row)
    {
        string competency = Competency(row);
        return [.. Report(row).Decisions.Where(d => d.Competency == competency)];
    }

    /// <summary>The whole report about the learner of a row, made anew.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public LearnerReport Report(int row) => _evaluate(_table.RecordOf(_table.LearnerOf(Checked(row))));

    private int Checked(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        return row;
    }

    private (SegmentDecisions Segment, int Lane) At(int row)
    {
        var (segment, lane) = _table.PlaceOf(Checked(row));
        return (_segments[segment], lane);
    }

    private T Of<T>(int row, Func<SegmentDecisions, T[]> column)
    {
        var (segment, lane) = At(row);
        return column(segment)[lane];
    }

    private string? NameOf(int rank) => rank == 0 ? null : _levels.NameOf(rank);

    private LevelCount[] CountLevels()
    {
        var counts = new (long Decided, long AtLeast)[_levels.Count + 1];
        foreach (var segment in _segments)
        {
            segment.CountLevels(counts);
        }

        return [.. counts.Select((c, rank) => new LevelCount(NameOf(rank), c.Decided, c.AtLeast)).Where(c => c.Level is not null || c.Decided + c.AtLeast > 0)];
    }

    private AnswerCount CountAnswers(DecisionRule rule, int at)
    {
        var (met, notMet, insufficient) = (0L, 0L, 0L);
        foreach (var segment in _segments)
        {
            var own = segment.Count(at);
            (met, notMet, insufficient) = (met + own.Met, notMet + own.NotMet, insufficient + own.Insufficient);
        }

        return new(rule, met, notMet, insufficient);
    }
}
