using Cbe.Sdk.Decisions;
using Cbe.Sdk.Elements.Progression;
using Cbe.Sdk.Evaluation.Columnar;
using Cbe.Sdk.Evaluation.Columnar.Steps;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Pipeline.Lanes;

/// <content>Levels: by the rules, and with what people decided and awards keep.</content>
internal sealed partial class CasePlan
{
    /// <summary>Levels are cumulative, as <see cref="LevelDecider"/> says: the least and the most rank that evidence alone shows.</summary>
    private NumberOperand Levels(Register asked)
    {
        var rules = _pack.ProgressionRules.Levels;
        int first = rules.Any(r => r.Rank == 1) ? 0 : 1;
        var least = _compiler.Number(new SelectStep(asked, Immediately(first), Immediately(0)), null);
        var most = least;
        bool open = false;
        TruthOperand? cumulative = null;
        foreach (var (rank, rule) in rules)
        {
            var answer = _compiler.Truth(_compiler.Compile(rule.Condition, _inputs), null);
            cumulative = cumulative is null ? answer : _compiler.Logical(LogicalOperator.And, cumulative, answer);
            var asAsked = AsAsked(cumulative, asked);
            _rules.Add(new(CbeElement.Progression, DecisionKind.Level, rule, ((LevelRule)rule.Rule).Level, asAsked));
            least = _compiler.Number(new SelectStep(asAsked.Met, Immediately(rank), least), null);
            open |= answer.NotMet is not null;
            most = open ? _compiler.Number(new SelectStep(_compiler.AndNot(asked, asAsked.NotMet!), Immediately(rank), most), null) : least;
        }

        return new(null, least, open ? most : null, asked);
    }

    /// <summary>The level with what people decided and what awards keep.</summary>
    private (NumberOperand Progress, Register? Overridden, Register? Changed) Progress(NumberOperand byRules, Register asked)
    {
        var decided = _inputs.Number(CaseInputKind.Override);
        var kept = _pack.ProgressionRules.KeepOnceEarned ? _inputs.Number(CaseInputKind.Kept) : null;
        var (least, most, known) = (byRules.Low, byRules.High ?? byRules.Low, asked);
        var changed = decided.Known!;
        if (kept is not null)
        {
            var keeps = _compiler.And(kept.Known!, _compiler.Mask(new CompareStep(ComparisonOperator.Greater, kept.Low, byRules.Low), null));
            changed = _compiler.Or(changed, keeps);
            least = _compiler.Number(new SelectStep(keeps, kept.Low, least), null);
            most = _compiler.Number(new NumberStep(NumberOperation.Maximum, most, least), null);
            known = _compiler.Or(known, keeps);
        }

        least = _compiler.Number(new SelectStep(decided.Known!, decided.Low, least), null);
        most = _compiler.Number(new SelectStep(decided.Known!, decided.Low, most), null);
        return (new(null, least, byRules.High is null ? null : most, _compiler.Or(known, decided.Known!)), decided.Known, changed);
    }
}
