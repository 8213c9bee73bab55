using Cbe.Sdk.Elements.Assessment;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Tables;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>Which of the attempts at one task counts: <see cref="TaskAttempts"/> for every case.</summary>
internal static class AttemptLanes
{
    /// <summary>What counts of the admitted items.</summary>
    public static Register Counting(LaneCompiler compiler, EvidenceLanes evidence, AttemptPolicy policy, Register admitted)
    {
        if (policy == AttemptPolicy.All)
        {
            return admitted;
        }

        var frame = evidence.Frame;
        var task = Numbers(evidence.Here(compiler, EvidenceColumn.Task, RuleType.Text));
        var attempt = Numbers(evidence.Here(compiler, EvidenceColumn.Attempt, RuleType.Number));
        var recorded = Numbers(evidence.Here(compiler, EvidenceColumn.RecordedOn, RuleType.Date));
        var score = Numbers(evidence.Here(compiler, "Score", RuleType.Number));
        var level = Numbers(evidence.Here(compiler, "Level", RuleType.Level));
        var judged = Or(Numbers(evidence.Here(compiler, EvidenceColumn.AssessedOn, RuleType.Date)), Or(recorded, Numbers(evidence.Day(compiler))));
        var step = new AttemptsStep(policy, admitted, task, attempt, judged.Low, recorded, score, level);
        if (policy == AttemptPolicy.Mean)
        {
            step.NewScore = new(frame, compiler.Input(isMask: false, frame), null, compiler.Input(isMask: true, frame));
            step.NewLevel = new(frame, compiler.Input(isMask: false, frame), null, compiler.Input(isMask: true, frame));
        }

        var counting = compiler.Mask(step, frame);
        if (step is { NewScore: { } newScore, NewLevel: { } newLevel })
        {
            evidence.Set("Score", newScore);
            evidence.Set("Level", newLevel);
        }

        return counting;

        NumberOperand Numbers(Operand operand) => compiler.Numbers(operand, frame);

        NumberOperand Or(NumberOperand a, NumberOperand b) =>
            new(frame, compiler.Number(new SelectStep(a.Known!, a.Low, b.Low), frame), null, b.Known is null ? null : compiler.Or(a.Known!, b.Known));
    }
}
