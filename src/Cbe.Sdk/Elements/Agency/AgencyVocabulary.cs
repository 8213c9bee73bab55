using Cbe.Sdk.Language;
using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Agency;

/// <summary>What agency rules may see: the choices, goals and chosen evidence of one learner.</summary>
internal sealed class AgencyVocabulary
{
    public AgencyVocabulary(VocabularyContext context)
    {
        Evidence = new EvidenceItems(context, CbeElement.Agency);
        Choice = new ItemType("a choice", "choices",
        [
            Fields.Member("Kind", RuleType.Symbol(new SymbolSet("choice", "what-to-learn", "how-to-create", "how-to-demonstrate", "other")), "What was chosen."),
            Fields.Member("MadeOn", RuleType.Date, "The day of the choice."),
            Fields.Member("DaysAgo", RuleType.Number, "Days from then to the day of the decision.") with { Range = Fields.Days },
        ]);
        Goal = new ItemType("a goal", "goals",
        [
            Fields.Member("SetOn", RuleType.Date, "The day on which the goal was set."),
            Fields.Member("DaysAgo", RuleType.Number, "Days from then to the day of the decision.") with { Range = Fields.Days },
        ]);
        Learner = context.Make("an agency rule", CbeElement.Agency,
        [
            Fields.Items("evidence", Evidence.Type, "All admitted evidence of the learner."),
            Fields.Items("choices", Choice, "The choices that the learner made."),
            Fields.Items("goals", Goal, "The goals that the learner set."),
            Fields.Outer("asOf", RuleType.Date, "The day of the decision."),
        ]);
    }

    public EvidenceItems Evidence { get; }

    public ItemType Choice { get; }

    public ItemType Goal { get; }

    public Vocabulary Learner { get; }
}
