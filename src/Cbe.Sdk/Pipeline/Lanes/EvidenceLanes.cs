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
internal sealed class EvidenceLanes(LaneFrame frame, EvidenceSymbols symbols, IReadOnlyList<FactDeclaration> facts)
{
    private static readonly Immediate AsOf = new(RuleType.Date, 0, DaysFromAsOf: true);

    public LaneFrame Frame { get; } = frame;

    /// <summary>The score that an item counts with, where the pack makes it otherwise than the record.</summary>
    public Operand? Score { get; set; }

    /// <summary>A member of each item, by its name.</summary>
    public Operand Member(LaneCompiler compiler, Field field)
    {
        for (int i = 0; i < facts.Count; i++)
        {
            if (string.Equals(facts[i].Name, field.Name, StringComparison.OrdinalIgnoreCase))
            {
                return new ColumnOperand(Frame, Frame.Column(ColumnKinds.Count + i), field.Type);
            }
        }

        return field.Name switch
        {
            "Score" => Score ?? Column(EvidenceColumn.Score, RuleType.Number),
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
            _ => throw new InvalidOperationException($"Evidence has no column for {field.Name}."),
        };
    }

    /// <summary>The day on which an item was shown.</summary>
    public Operand Day() => Column(EvidenceColumn.OccurredOn, RuleType.Date, neverMissing: true);

    /// <summary>Which items can be seen on the day.</summary>
    public Register Visible(LaneCompiler compiler)
    {
        var later = compiler.Or(
            After(compiler, EvidenceColumn.OccurredOn),
            After(compiler, EvidenceColumn.RecordedOn));
        return compiler.AndNot(Frame.Present, later);
    }

    /// <summary>Which of them the learner was excused from.</summary>
    public Register Excused(LaneCompiler compiler) => compiler.Truth(Column(EvidenceColumn.Excused, RuleType.Boolean, neverMissing: true), Frame).Met;

    /// <summary>Where an item is of a day after that of the decision; not where it has no such day.</summary>
    private Register After(LaneCompiler compiler, EvidenceColumn day) =>
        compiler.Mask(new CompareColumnStep(Frame, Frame.Column((int)day), ComparisonOperator.Greater, AsOf, 1, null), Frame);

    private NumberOperand FeedbackDays(LaneCompiler compiler)
    {
        var feedback = compiler.Numbers(Column(EvidenceColumn.FeedbackOn, RuleType.Date), Frame);
        var occurred = compiler.Numbers(Day(), Frame);
        var days = compiler.Number(new NumberStep(NumberOperation.Subtract, feedback.Low, occurred.Low), Frame);
        return new(Frame, compiler.Number(new AloneStep(AloneOperation.Times, days), Frame), null, compiler.AndNot(feedback.Known!, After(compiler, EvidenceColumn.FeedbackOn)));
    }

    private ColumnOperand Column(EvidenceColumn column, RuleType type, bool neverMissing = false) =>
        new(Frame, Frame.Column((int)column), type, NeverMissing: neverMissing);
}
