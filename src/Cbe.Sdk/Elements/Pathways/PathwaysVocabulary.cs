using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;

namespace Cbe.Sdk.Elements.Pathways;

/// <summary>What pathway rules may see: what comes before a competency, what can stand in its place, the learner's own plan.</summary>
internal sealed class PathwaysVocabulary
{
    public PathwaysVocabulary(VocabularyContext context)
    {
        Step = new ItemType("a competency on the way", "competencies on the way",
        [
            Fields.Member("Level", RuleType.Level, "The level decided for it."),
            Fields.Member("Awarded", RuleType.Boolean, "Whether it has been awarded.") with { Absence = Absence.False },
        ]);
        Competency = context.Make("a pathway rule", CbeElement.Pathways,
        [
            Fields.Items("prerequisites", Step, "The competencies that come before."),
            Fields.Items("alternatives", Step, "Competencies that can stand in its place."),
            Fields.Root("progress.Level", RuleType.Level, "The level decided by the progression rules."),
            Fields.Root("plan.TargetOn", RuleType.Date, "The day that the learner has planned."),
            Fields.Outer("attempts", RuleType.Number, "How many items of evidence are admitted.") with { Range = Fields.Count },
            Fields.Outer("asOf", RuleType.Date, "The day of the decision."),
        ]);
    }

    public ItemType Step { get; }

    public Vocabulary Competency { get; }
}
