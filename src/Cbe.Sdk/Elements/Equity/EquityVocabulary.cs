using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>What equity rules may see: the rate of one measure in one subgroup beside that of all other learners.</summary>
internal sealed class EquityVocabulary(VocabularyContext context)
{
    private static readonly NumberRange Rate = NumberRange.Between(0, 1);

    public Vocabulary Subgroup { get; } = context.Make("an equity rule", CbeElement.Equity,
    [
        Fields.Outer("Numerator", RuleType.Number, "Learners of the subgroup for whom the measure holds.") with { Range = NumberRange.Between(0, 100_000_000) },
        Fields.Outer("Denominator", RuleType.Number, "Learners of the subgroup.") with { Range = NumberRange.Between(0, 100_000_000) },
        Fields.Outer("Rate", RuleType.Number, "Numerator / Denominator.") with { Range = Rate },
        Fields.Outer("ReferenceRate", RuleType.Number, "The greatest rate among the subgroups of the same attribute.") with { Range = Rate },
        Fields.Outer("Ratio", RuleType.Number, "Rate / ReferenceRate.") with { Range = Rate },
        Fields.Outer("Difference", RuleType.Number, "Rate - ReferenceRate.") with { Range = NumberRange.Between(-1, 1) },
        Fields.Outer("Significant", RuleType.Boolean, "Whether the rates differ by an exact chi-square test at 5 %."),
    ]);
}
