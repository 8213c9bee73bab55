using Cbe.Sdk.Elements;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Tables;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Pieces of evidence as rules see them, in columns: what <see cref="EvidenceItems"/> reads of a record.</summary>
internal sealed class EvidenceLanes(LaneFrame columns, EvidenceSymbols symbols, IReadOnlyList<FactDeclaration> facts, IReadOnlySet<int>? complete)
{
    private static readonly Immediate AsOf = new(RuleType.Date, 0, DaysFromAsOf: true);

    private readonly Dictionary<(LaneFrame, string), Operand> _made = [];

    /// <summary>The frame of the table's columns.</summary>
    public LaneFrame Columns { get; } = columns;

    /// <summary>The frame in which items stand in the order of the pack: that of the columns, or a new one.</summary>
    public LaneFrame Frame { get; set; } = columns;

    /// <summary>Sets what a member is from here on, for items of the frame at hand: a score that the pack makes.</summary>
    public void Set(string member, Operand operand) => _made[(Frame, member)] = operand;

    /// <summary>A member of an item that is looked at alone.</summary>
    public Operand Here(LaneCompiler compiler, Field field) => Here(compiler, field.Name, field.Type);

    public Operand Here(LaneCompiler compiler, string name, RuleType type) => compiler.InOrder(OfColumns(compiler, name, type), Frame);

    /// <summary>A member of the items of a frame; null where they are those of another, in a new order.</summary>
    public Operand? Member(LaneCompiler compiler, LaneFrame items, Field field) =>
        _made.GetValueOrDefault((items, field.Name)) ?? (items == Columns ? OfColumns(compiler, field.Name, field.Type) : null);

    /// <summary>A column that rules do not see by its name.</summary>
    public Operand Here(LaneCompiler compiler, EvidenceColumn column, RuleType type) => compiler.InOrder(Column(column, type), Frame);

    private Operand OfColumns(LaneCompiler compiler, string name, RuleType type)
    {
        if (_made.TryGetValue((Columns, name), out var made))
        {
            return made;
        }

        for (int i = 0; i < facts.Count; i++)
        {
            if (string.Equals(facts[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return Column(ColumnKinds.Count + i, type, neverMissing: false);
            }
        }

        return name switch
        {
            "Score" => Column(EvidenceColumn.Score, RuleType.Number),
            "Level" => Column(EvidenceColumn.Level, RuleType.Level),
            "Assessor" => Column(EvidenceColumn.Assessor, RuleType.Symbol(symbols.Assessor)),
            "ConfirmedBy" => Column(EvidenceColumn.ConfirmedBy, RuleType.Symbol(symbols.ConfirmedBy)),
            "Setting" => Column(EvidenceColumn.Setting, RuleType.Symbol(symbols.Setting)),
            "Form" => Column(EvidenceColumn.Form, RuleType.Symbol(symbols.Form)),
            "Rigor" => Column(EvidenceColumn.Rigor, RuleType.Symbol(symbols.Rigor)),
            "Purpose" => Column(EvidenceColumn.Purpose, RuleType.Symbol(symbols.Purpose)),
            "Attempt" => Column(EvidenceColumn.Attempt, RuleType.Number),
            "ChosenByLearner" => Column(EvidenceColumn.ChosenByLearner, RuleType.Boolean, neverMissing: true),
            "HasNextSteps" => Column(EvidenceColumn.HasNextSteps, RuleType.Boolean, neverMissing: true),
            "OccurredOn" => Column(EvidenceColumn.OccurredOn, RuleType.Date, neverMissing: true),
            "RecordedOn" => Column(EvidenceColumn.RecordedOn, RuleType.Date),
            "Task" => Column(EvidenceColumn.Task, RuleType.Text),
            "Weight" => Column(EvidenceColumn.Weight, RuleType.Number),
            "Points" => Column(EvidenceColumn.Points, RuleType.Number),
            "PointsPossible" => Column(EvidenceColumn.PointsPossible, RuleType.Number),
            "LatePenalty" => Column(EvidenceColumn.LatePenalty, RuleType.Number),
            "DaysAgo" => Column(EvidenceColumn.OccurredOn, RuleType.Number, neverMissing: true) with { Factor = -Number.Scale, Addend = AsOf },
            "FeedbackDays" => FeedbackDays(compiler),
            _ => throw new InvalidOperationException($"Evidence has no column for {name}."),
        };
    }

    /// <summary>The day on which an item was shown.</summary>
    public Operand Day(LaneCompiler compiler) => compiler.InOrder(Day(), Frame);

    /// <summary>Which items can be seen on the day.</summary>
    public Register Visible(LaneCompiler compiler)
    {
        var later = compiler.Or(After(compiler, EvidenceColumn.OccurredOn), After(compiler, EvidenceColumn.RecordedOn));
        return compiler.AndNot(Columns.Present, later);
    }

    /// <summary>Which of them the learner was excused from.</summary>
    public Register Excused(LaneCompiler compiler) =>
        compiler.Truth(compiler.InOrder(Column(EvidenceColumn.Excused, RuleType.Boolean, neverMissing: true), Frame), Frame).Met;

    /// <summary>Where an item is of a day after that of the decision; not where it has no such day.</summary>
    private Register After(LaneCompiler compiler, EvidenceColumn day) =>
        compiler.Mask(new CompareColumnStep(Columns, Columns.Column((int)day), ComparisonOperator.Greater, AsOf, 1, null), Columns);

    private NumberOperand FeedbackDays(LaneCompiler compiler)
    {
        var feedback = compiler.Numbers(Column(EvidenceColumn.FeedbackOn, RuleType.Date), Columns);
        var occurred = compiler.Numbers(Day(), Columns);
        var days = compiler.Number(new NumberStep(NumberOperation.Subtract, feedback.Low, occurred.Low), Columns);
        return new(Columns, compiler.Number(new AloneStep(AloneOperation.Times, days), Columns), null, compiler.AndNot(feedback.Known!, After(compiler, EvidenceColumn.FeedbackOn)));
    }

    private ColumnOperand Day() => Column(EvidenceColumn.OccurredOn, RuleType.Date, neverMissing: true);

    private ColumnOperand Column(EvidenceColumn column, RuleType type, bool neverMissing = false) => Column((int)column, type, neverMissing);

    private ColumnOperand Column(int key, RuleType type, bool neverMissing) =>
        new(Columns, Columns.Column(key), type, NeverMissing: neverMissing || complete?.Contains(key) == true);
}
