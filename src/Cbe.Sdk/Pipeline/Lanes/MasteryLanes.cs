using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <summary>The mastery score of every case, and the level that it says: what <see cref="MasteryEstimate"/> is for one.</summary>
internal sealed class MasteryLanes(LaneCompiler compiler, CaseInputs inputs, PerformanceScale scale)
{
    /// <param name="ways">The ways in which scores are made.</param>
    /// <param name="evidence">The admitted evidence.</param>
    /// <param name="score">The scores of its items.</param>
    /// <param name="asked">Which cases have any.</param>
    public (NumberOperand Score, NumberOperand Level) Of(IReadOnlyList<BoundMastery> ways, SequenceOperand evidence, Operand score, Register asked)
    {
        NumberOperand? estimate = null;
        NumberOperand? level = null;
        for (int i = 0; i < ways.Count; i++)
        {
            var made = Score(ways[i], evidence, score);
            made = made with { Known = compiler.Both(made.Known, asked) };
            var says = LevelOf(ways[i], made);

            // Where competencies differ in how their score is made, each case takes its own.
            var mine = ways.Count == 1 ? null : inputs.Mask(CaseInputKind.MadeBy, i);
            estimate = Merge(estimate, made, mine);
            level = Merge(level, says, mine);
        }

        return (estimate ?? None(), level ?? None());
    }

    private NumberOperand None() => (NumberOperand)compiler.Missing(RuleType.Number);

    private NumberOperand Score(BoundMastery mastery, SequenceOperand evidence, Operand score)
    {
        if (mastery.Expression is { } expression)
        {
            var value = compiler.Numbers(compiler.Compile(expression, inputs), null);
            return new(null, value.Low, null, compiler.Exact(value));
        }

        return compiler.Estimate(mastery.Method!, mastery.Call, evidence with { Element = score });
    }

    private NumberOperand Merge(NumberOperand? before, NumberOperand next, Register? mine)
    {
        if (mine is null)
        {
            return next;
        }

        var known = next.Known is null ? mine : compiler.And(mine, next.Known);
        if (before is null)
        {
            return next with { Known = known };
        }

        var low = compiler.Number(new SelectStep(mine, next.Low, before.Low), null);
        var high = before.High is null && next.High is null ? null
            : compiler.Number(new SelectStep(mine, next.High ?? next.Low, before.High ?? before.Low), null);
        return new(null, low, high, compiler.Or(known, compiler.AndNot(before.Known!, mine)));
    }

    /// <summary>By the cuts of the scale, or of a probability by its threshold: as <see cref="MasteryEstimate"/> says.</summary>
    private NumberOperand LevelOf(BoundMastery mastery, NumberOperand estimate)
    {
        bool hasCuts = mastery.IsOnScale || (scale.MinimumScore >= Number.Zero && scale.MaximumScore <= Number.One);
        var byCuts = hasCuts ? ByCuts(estimate) : null;
        if (mastery.MasteredFrom is not { } threshold)
        {
            return byCuts ?? None();
        }

        var mastered = compiler.Mask(new CompareImmediateStep(ComparisonOperator.GreaterOrEqual, estimate.Low, new(RuleType.Number, threshold.Micros)), null);
        var (whole, few) = (Immediately(scale.Levels.Count), Immediately(1));
        var hasCut = byCuts?.Known is { } known ? known : hasCuts ? compiler.All(null) : compiler.None(null);
        var least = byCuts is null ? few : compiler.Number(new SelectStep(hasCut, byCuts.Low, few), null);
        var most = byCuts is null ? whole : compiler.Number(new SelectStep(hasCut, byCuts.Low, whole), null);
        var proficient = Immediately(scale.Proficient);
        least = compiler.Number(new SelectStep(mastered, compiler.Number(new NumberStep(NumberOperation.Maximum, least, proficient), null), least), null);
        most = compiler.Number(new SelectStep(
            mastered,
            compiler.Number(new NumberStep(NumberOperation.Maximum, most, proficient), null),
            compiler.Number(new NumberStep(NumberOperation.Minimum, most, Immediately(scale.Proficient - 1)), null)), null);
        least = compiler.Number(new NumberStep(NumberOperation.Minimum, least, most), null);
        var there = compiler.Mask(new CompareImmediateStep(ComparisonOperator.GreaterOrEqual, most, new(RuleType.Number, 1)), null);
        return new(null, least, most, compiler.Both(estimate.Known, there));
    }

    /// <summary>How many cuts a score reaches; missing below the first.</summary>
    private NumberOperand ByCuts(NumberOperand estimate)
    {
        if (scale.Cuts.Count == 0)
        {
            return None();
        }

        var rank = Immediately(0);
        Register? reached = null;
        for (int i = 0; i < scale.Cuts.Count; i++)
        {
            var here = compiler.Mask(new CompareImmediateStep(ComparisonOperator.GreaterOrEqual, estimate.Low, new(RuleType.Number, scale.Cuts[i].Micros)), null);
            reached = i == 0 ? here : compiler.And(reached!, here);
            rank = compiler.Number(new SelectStep(reached, Immediately(i + 1), rank), null);
        }

        var any = compiler.Mask(new CompareImmediateStep(ComparisonOperator.GreaterOrEqual, estimate.Low, new(RuleType.Number, scale.Cuts[0].Micros)), null);
        return new(null, rank, null, compiler.Both(estimate.Known, any));
    }

    private Register Immediately(long value) => compiler.Number(new ImmediateStep(new(RuleType.Number, value), null), null);
}
