using static Cbe.Sdk.Verification.LawMethod;

namespace Cbe.Sdk.Verification;

public static partial class LawCatalogue
{
    private static IEnumerable<Law> Fairness() =>
    [
        Fairness(16, "protected attributes",
            "Who a learner is makes no difference: not ethnicity, sex, disability, first language or income.",
            "Other subgroups, and other facts about a protected attribute, a need or an accommodation: D equal.",
            ReadSet, Induction, Bounded, Properties),
        Fairness(17, "place",
            "Learning counts wherever it was shown, once a teacher confirmed it.",
            "An item that a teacher confirmed on both sides has another setting: D and S equal.",
            ReadSet, Induction, Bounded, Properties),
        Fairness(18, "seat time",
            "Time spent makes no difference, only what was learned.",
            "Other facts about time, such as minutes, days enrolled or attendance: D equal.",
            ReadSet, Induction, Bounded, Properties),
        Fairness(19, "pace",
            "Learning faster or slower makes no difference.",
            "Any change of the days that keeps the order of the items, and which of them are of one day, with all days up to the day of the decision: D and S equal.",
            ReadSet, Induction, Bounded, Properties),
        Fairness(20, "clock",
            "The same learning a few weeks later is decided in the same way.",
            "All days and the day of the decision moved by as many days, within a time in which the same rules are in force: D and S equal.",
            ReadSet, Induction, Bounded, Properties),
        Fairness(21, "age and other facts",
            "Age, grade, address and home language make no difference.",
            "All other facts of the learner, those about learning included: D equal.",
            ReadSet, Induction, Bounded, Properties),
        Fairness(22, "who assessed",
            "It makes no difference which person assessed.",
            "Other facts of evidence that are free text: D and S equal. A record knows the role of an assessor and no person.",
            ReadSet, Induction, Bounded, Properties),
        Fairness(23, "form",
            "It makes no difference in which form learning was shown, and with which accommodation.",
            "Two forms of evidence change places in all items, or facts about accommodations are others: D equal.",
            ReadSet, Induction, Bounded, Properties),
        Fairness(24, "proxies",
            "A fact that rules read does not stand in for a protected attribute.",
            "In a given population no fact that rules read goes with a protected attribute (by chi-square). A warning, and no proof.",
            LawMethod.Population)
    ];

    private static Law Fairness(int number, string name, string sentence, string definition, params LawMethod[] methods) =>
        Law(LawGroup.Fairness, number, name, sentence, definition, methods);
}
