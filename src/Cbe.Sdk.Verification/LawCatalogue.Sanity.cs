using static Cbe.Sdk.Verification.LawMethod;

namespace Cbe.Sdk.Verification;

public static partial class LawCatalogue
{
    private static IEnumerable<Law> Sanity() =>
    [
        Sanity(34, "attainable",
            "Every level and every rule can be met by somebody.",
            "For each level and each advance and award rule there is evidence with which it is met; the least of it is shown.",
            Bounded, Properties),
        Sanity(35, "not trivial",
            "No rule is met whatever a learner did.",
            "No level, advance, award or admission rule is always met.",
            Bounded),
        Sanity(36, "no idle rule",
            "Every rule decides something.",
            "No rule follows from the others that must hold with it.",
            Bounded),
        Sanity(37, "conversion tables",
            "Each mark converts to one value and no other.",
            "The rows of a conversion table have no gaps and no overlaps. Checked when a pack is loaded.",
            Exhaustive),
        Sanity(38, "levels build on each other",
            "Who reaches a level has reached those below it.",
            "A level is reached only with all levels below it.",
            Construction, Properties),
        Sanity(39, "prerequisites",
            "No competency waits for itself, and none waits for what cannot be reached.",
            "The graph of prerequisites has no circle and no competency without a way to it; a rule that reads prerequisites is not met over gaps in them.",
            Exhaustive),
        Sanity(40, "no division by nothing",
            "A mean of nothing is missing, and not zero.",
            "A division by zero and an aggregate of no values are missing values.",
            Construction),
        Sanity(41, "exact thresholds",
            "A mark that is just below a threshold is below it, and one that is on it is not.",
            "Comparisons are of exact decimals: one millionth below, at and above a threshold are told apart.",
            Construction, Properties),
        Sanity(42, "scale",
            "Marks are read on the scale that was declared.",
            "Levels, scores and cuts that are not of the scale are told when a pack or a record is read.",
            Construction)
    ];

    private static Law Sanity(int number, string name, string sentence, string definition, params LawMethod[] methods) =>
        Law(LawGroup.Sanity, number, name, sentence, definition, methods);
}
