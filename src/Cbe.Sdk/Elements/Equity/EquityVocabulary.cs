using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Equity;

/// <summary>What equity rules may see: the rate of one measure in one subgroup beside that of the reference and of all other learners. They see no learner, so no fact of one either.</summary>
internal sealed class EquityVocabulary
{
    private const string Ratio = "Ratio";

    private static readonly NumberRange Part = NumberRange.Between(0, 1);
    private static readonly NumberRange Learners = NumberRange.Between(0, 100_000_000);

    public EquityVocabulary(VocabularyContext context)
    {
        List<(Field Field, Func<EquityCase, Value> Read)> fields =
        [
            (Fields.Outer("Numerator", RuleType.Number, "The sum of the shares of its learners: how often the measure holds for each.") with { Range = Learners }, c => Of(c.Subgroup.Numerator)),
            (Fields.Outer("Denominator", RuleType.Number, "Learners of the subgroup with a decision.") with { Range = Learners }, c => c.Subgroup.Denominator.Value is { } n ? CaseValues.Count(n) : Value.Missing),
            (Fields.Outer("Rate", RuleType.Number, "Numerator / Denominator.") with { Range = Part }, c => Of(c.Subgroup.Rate)),
            (Fields.Outer("ReferenceRate", RuleType.Number, "The greatest rate among the subgroups of the same attribute that are shown.") with { Range = Part }, c => Of(c.Subgroup.ReferenceRate)),
            (Fields.Outer(Ratio, RuleType.Number, "Rate / ReferenceRate.") with { Range = Part }, c => Of(c.Subgroup.Ratio)),
            (Fields.Outer("Difference", RuleType.Number, "Rate - ReferenceRate.") with { Range = NumberRange.Between(-1, 1) }, c => Of(c.Subgroup.Difference)),
            (Fields.Outer("Significant", RuleType.Boolean, "Whether the two rates differ by a test at 5 %: chi-square, or Fisher's exact test where an expected count is below 5."), c => c.Subgroup.Significant.Value is { } s ? Value.Of(s) : Value.Missing),
            (Fields.Outer("OtherRate", RuleType.Number, "The rate of all learners outside the subgroup.") with { Range = Part }, c => Of(c.Subgroup.OtherRate)),
        ];
        Subgroup = new(context.WithoutLearner("an equity rule", CbeElement.Equity, fields.Select(f => f.Field)), fields);
    }

    public Reading<EquityCase> Subgroup { get; }

    /// <summary>Whether a rule judges a ratio and looks neither at how many learners stand behind it nor at the test.</summary>
    public static bool IsBareRatio(BoundNode condition)
    {
        var read = BoundParts.Of(condition).OfType<InputNode>().Select(n => n.Field.Name).ToHashSet(StringComparer.Ordinal);
        return read.Contains(Ratio) && !read.Overlaps(["Significant", "Denominator", "Numerator"]);
    }

    private static Value Of(Figure<Number> figure) => CaseValues.Score(figure.Value);
}
