using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>What assessment rules may see: one item of evidence, whose members stand bare, and its competency.</summary>
internal sealed class AssessmentVocabulary
{
    public AssessmentVocabulary(VocabularyContext context)
    {
        Evidence = new EvidenceItems(context, CbeElement.Assessment);
        List<(Field Field, Func<EvidenceCase, Value> Read)> fields =
        [
            .. Evidence.Type.Fields.Select(f => (f with { Scope = FieldScope.Outer, CitesEvidence = true }, (Func<EvidenceCase, Value>)(c => c.Item.Cells[f.Index]))),
            (Fields.Root("competency.Code", RuleType.Text, "The competency's code."), c => CaseValues.Text(c.Competency.Code)),
            (Fields.Root("competency.Kind", RuleType.Text, "The kind of the competency."), c => CaseValues.Text(c.Competency.Kind)),
        ];
        Item = new(context.Make("an assessment rule", CbeElement.Assessment, fields.Select(f => f.Field)), fields, c => c.Learner, context);
    }

    public EvidenceItems Evidence { get; }

    /// <summary>For admission rules and findings about one item.</summary>
    public Reading<EvidenceCase> Item { get; }
}
