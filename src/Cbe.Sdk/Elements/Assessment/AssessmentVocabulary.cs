using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Assessment;

/// <summary>What assessment rules may see: one item of evidence, whose members stand bare, and its competency.</summary>
internal sealed class AssessmentVocabulary
{
    public AssessmentVocabulary(VocabularyContext context)
    {
        Evidence = new EvidenceItems(context, CbeElement.Assessment);
        Item = context.Make("an assessment rule", CbeElement.Assessment,
        [
            .. Evidence.Type.Fields.Select(f => f with { Scope = FieldScope.Outer }),
            new("competency.Code", RuleType.Text, "The competency's code.") { Scope = FieldScope.Root },
            new("competency.Kind", RuleType.Text, "The kind of the competency.") { Scope = FieldScope.Root },
        ]);
    }

    public EvidenceItems Evidence { get; }

    /// <summary>For admission rules and findings about one item.</summary>
    public Vocabulary Item { get; }
}
