using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <summary>What an expression that makes a mastery score may see: the admitted evidence and the competency, and nothing that is made from the score.</summary>
internal sealed class MasteryVocabulary
{
    public MasteryVocabulary(VocabularyContext context)
    {
        Evidence = new EvidenceItems(context, CbeElement.Progression);
        List<(Field Field, Func<CompetencyCase, Value> Read)> fields =
        [
            (Fields.Items("evidence", Evidence.Type, "The admitted evidence, oldest first."), c => CaseValues.Rows(c.Evidence)),
            (Fields.Root("competency.Code", RuleType.Text, "The competency's code, as people know it."), c => CaseValues.Text(c.Competency.Code)),
            (Fields.Root("competency.Kind", RuleType.Text, "The kind of the competency, as the framework names it."), c => CaseValues.Text(c.Competency.Kind)),
            (Fields.Outer("attempts", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count, CitesEvidence = true }, c => CaseValues.Count(c.Evidence.Count)),
            (Fields.Outer("asOf", RuleType.Date, "The day of the decision."), c => Value.Of(c.AsOf)),
        ];
        Competency = new(context.Make("a mastery expression", CbeElement.Progression, fields.Select(f => f.Field)), fields, c => c.Learner, context);
    }

    public EvidenceItems Evidence { get; }

    public Reading<CompetencyCase> Competency { get; }
}
