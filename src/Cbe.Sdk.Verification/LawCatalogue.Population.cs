using static Cbe.Sdk.Verification.LawMethod;

namespace Cbe.Sdk.Verification;

public static partial class LawCatalogue
{
    private static IEnumerable<Law> Population() =>
    [
        Population(50, "subgroups",
            "How the decisions fall in the groups of a real population.",
            "Rates, differences and ratios by subgroup, with what cannot be told from so few. A report, and no proof.",
            LawMethod.Population),
        Population(51, "suppression",
            "Nobody can be found out from a published table.",
            "No cell that was left out of a table can be computed from its totals. Held by the tests of the equity report.",
            Construction),
        Population(52, "scenarios",
            "The scenarios of a pack try every branch of its rules.",
            "Every part of a rule is met and not met, and each threshold is tried just below, at and just above, by the scenarios of the pack.",
            LawMethod.Population)
    ];

    private static Law Population(int number, string name, string sentence, string definition, params LawMethod[] methods) =>
        Law(LawGroup.Population, number, name, sentence, definition, methods);
}
