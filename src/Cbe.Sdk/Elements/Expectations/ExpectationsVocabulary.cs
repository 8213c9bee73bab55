using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Expectations;

/// <summary>What expectation rules may see: one competency of the framework, whose members stand bare.</summary>
internal sealed class ExpectationsVocabulary(VocabularyContext context)
{
    public Vocabulary Competency { get; } = context.Make("an expectation rule", CbeElement.Expectations,
    [
        Fields.Outer("Statement", RuleType.Text, "What the learner can do."),
        Fields.Outer("ICan", RuleType.Text, "The same in plain language, from the learner's side."),
        Fields.Outer("Code", RuleType.Text, "The code, as people know it."),
        Fields.Outer("Kind", RuleType.Text, "The kind, as the framework names it."),
        Fields.Outer("Uri", RuleType.Text, "The stable identifier that other systems share."),
        Fields.Outer("RubricLevels", RuleType.Number, "How many levels its rubric describes.") with { Range = Fields.Count, Absence = Absence.Zero },
        Fields.Outer("Criteria", RuleType.Number, "How many criteria its rubric has.") with { Range = Fields.Count, Absence = Absence.Zero },
        Fields.Outer("Alignments", RuleType.Number, "How many competencies of this or other frameworks it is aligned with.") with { Range = Fields.Count, Absence = Absence.Zero },
        Fields.Outer("Children", RuleType.Number, "How many narrower competencies it has.") with { Range = Fields.Count, Absence = Absence.Zero },
    ]);
}
