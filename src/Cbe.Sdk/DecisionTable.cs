using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Pipeline.Lanes;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk;

/// <summary>
/// What a rule pack decided about every case of an <see cref="EvidenceTable"/> on one day, in columns. A row is a case: a
/// learner and a competency that the learner's record speaks of, in the order of the table. Reasons are made when somebody
/// asks for them: <see cref="Explain"/>. It reads its evidence table, so dispose that after it. Many threads may read it; one
/// that is given to <see cref="CbeEngine.Evaluate(EvidenceTable, DateOnly, DecisionTable)"/> is filled anew, in the same memory.
/// </summary>
public sealed partial class DecisionTable
{
    private EvidenceTable? _table;
    private LevelSet _levels = null!;
    private Func<LearnerRecord, DateOnly, LearnerReport> _evaluate = null!;

    /// <summary>A table to be filled. Whoever decides about one learner after another keeps one, so that nothing is allocated.</summary>
    public DecisionTable()
    {
    }

    /// <summary>What was decided, segment by segment of the evidence.</summary>
    internal List<SegmentDecisions> Segments { get; } = [];

    /// <summary>Says what the decisions are about.</summary>
    internal void Describe(EvidenceTable table, DateOnly asOf, IReadOnlyList<DecisionRule> rules, LevelSet levels, Func<LearnerRecord, DateOnly, LearnerReport> evaluate) =>
        (_table, AsOf, Rules, _levels, _evaluate) = (table, asOf, rules, levels, evaluate);

    /// <summary>How many rows there are: the cases of the evidence table.</summary>
    public int Count => _table?.Cases ?? 0;

    /// <summary>The day of the decisions.</summary>
    public DateOnly AsOf { get; private set; }

    /// <summary>The rules that were asked of cases, in the order of the pack.</summary>
    public IReadOnlyList<DecisionRule> Rules { get; private set; } = [];

    /// <summary>How many cases stand at each level of the scale, lowest first; below the lowest only when some do. Cases without evidence are not among them.</summary>
    public IReadOnlyList<LevelCount> ByLevel => _table is null ? [] : CountLevels();

    /// <summary>How often each rule gave each answer, in the order of <see cref="Rules"/>.</summary>
    public IReadOnlyList<AnswerCount> ByRule => [.. Rules.Select((r, i) => CountAnswers(r, i))];

    /// <summary>The learner of a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string Learner(int row) => Table.LearnerId(Table.LearnerOf(Checked(row)));

    /// <summary>The competency of a row.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string Competency(int row) => Table.CompetencyIds[Table.CompetencyOf(Checked(row))];

    /// <summary>The learner of a row, by the position in the evidence table, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int LearnerNumber(int row) => Table.LearnerOf(Checked(row));

    /// <summary>The competency of a row, by its number in <see cref="EvidenceTable.Competencies"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int CompetencyNumber(int row) => Table.CompetencyOf(Checked(row));

    /// <summary>The ranks of <see cref="Level"/> and of the highest level that may still turn out to be reached, from 1; 0 below the lowest level. Null when there is no evidence yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public (int Least, int Most)? LevelRanks(int row)
    {
        var (s, lane) = At(row);
        return SegmentDecisions.Is(s.Known, lane) ? (s.Least[lane], s.Most[lane]) : null;
    }

    /// <summary>How much is known about the level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public ProgressStatus Status(int row)
    {
        var (s, lane) = At(row);
        return SegmentDecisions.Is(s.Overridden, lane) ? ProgressStatus.Overridden
            : !SegmentDecisions.Is(s.Known, lane) ? ProgressStatus.NoEvidenceYet
            : s.Least[lane] == s.Most[lane] ? ProgressStatus.Decided : ProgressStatus.AtLeast;
    }

    /// <summary>The level that is surely reached; null when there is no evidence yet or the lowest level is not reached.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? Level(int row)
    {
        var (s, lane) = At(row);
        return SegmentDecisions.Is(s.Known, lane) ? NameOf(s.Least[lane]) : null;
    }

    /// <summary>The highest level that may still turn out to be reached, when that is above <see cref="Level"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? PossibleLevel(int row)
    {
        var (s, lane) = At(row);
        return SegmentDecisions.Is(s.Known, lane) && s.Most[lane] > s.Least[lane] ? NameOf(s.Most[lane]) : null;
    }

    /// <summary>The mastery score by the pack's method; null without scored evidence.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public Number? MasteryScore(int row)
    {
        var (s, lane) = At(row);
        return SegmentDecisions.Is(s.Scored, lane) ? Number.FromMicros(s.Scores[lane]) : null;
    }

    /// <summary>The level of the mastery score by the scale's cuts; null where it is not one level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public string? MasteryLevel(int row)
    {
        var (s, lane) = At(row);
        return SegmentDecisions.Is(s.LevelScored, lane) && s.MasteryLeast[lane] == s.MasteryMost[lane] ? NameOf(s.MasteryLeast[lane]) : null;
    }

    /// <summary>How many items of evidence were admitted.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int Admitted(int row)
    {
        var (s, lane) = At(row);
        return s.ItemsOf(lane).Admitted;
    }

    /// <summary>How many items of evidence were set aside.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public int SetAside(int row)
    {
        var (s, lane) = At(row);
        var (admitted, visible) = s.ItemsOf(lane);
        return visible - admitted;
    }

    /// <summary>Whether the level rests on provisional evidence alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public bool IsProvisional(int row)
    {
        var (s, lane) = At(row);
        return SegmentDecisions.Is(s.Provisional, lane);
    }

    /// <summary>What a rule answered about a row, as in <see cref="Decision.Answer"/>; null where it was not asked, as of a case without admitted evidence.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="rule">The position of the rule in <see cref="Rules"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row or rule.</exception>
    public Answer? Answer(int row, int rule)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rule);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(rule, Rules.Count);
        var (segment, lane) = At(row);
        return segment.AnswerOf(rule, lane, Rules[rule].Element == CbeElement.Support);
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
    public LearnerReport Report(int row) => _evaluate(Table.RecordOf(Table.LearnerOf(Checked(row))), AsOf);

    private int Checked(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        return row;
    }

    private EvidenceTable Table => _table ?? throw new InvalidOperationException("The table has not been filled.");

    private (SegmentDecisions Segment, int Lane) At(int row)
    {
        var (segment, lane) = Table.PlaceOf(Checked(row));
        return (Segments[segment], lane);
    }

    private string? NameOf(int rank) => rank == 0 ? null : _levels.NameOf(rank);

    private LevelCount[] CountLevels()
    {
        var counts = new (long Decided, long AtLeast)[_levels.Count + 1];
        foreach (var segment in Segments)
        {
            segment.CountLevels(counts);
        }

        return [.. counts.Select((c, rank) => new LevelCount(NameOf(rank), c.Decided, c.AtLeast)).Where(c => c.Level is not null || c.Decided + c.AtLeast > 0)];
    }

    private AnswerCount CountAnswers(DecisionRule rule, int at)
    {
        var (met, notMet, insufficient) = (0L, 0L, 0L);
        foreach (var segment in Segments)
        {
            var own = segment.Count(at, rule.Element == CbeElement.Support);
            (met, notMet, insufficient) = (met + own.Met, notMet + own.NotMet, insufficient + own.Insufficient);
        }

        return new(rule, met, notMet, insufficient);
    }
}
