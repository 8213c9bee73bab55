using static Cbe.Sdk.Verification.LawMethod;

namespace Cbe.Sdk.Verification;

public static partial class LawCatalogue
{
    private static IEnumerable<Law> Input() =>
    [
        Input(10, "order",
            "It makes no difference in which order a record lists its evidence.",
            "The items of the record in any other order, those of one day included: D and S equal.",
            ReadSet, Induction, Properties),
        Input(11, "counted once",
            "Evidence that was sent twice counts once.",
            "An item that stands in the record a second time, with the same id and the same content: D and S equal.",
            Construction, Properties),
        Input(12, "names",
            "Ids are only names.",
            "Other ids for the learner and the evidence: everything is equal but the ids.",
            ReadSet, Properties),
        Input(13, "other competencies",
            "Evidence about something else makes no difference.",
            "Evidence of a competency that this one does not hang on is added or taken away: D and S equal.",
            Construction, Properties),
        Input(14, "missing is not zero",
            "What was met without knowing everything stays met when the gaps are filled, whatever they are filled with.",
            "A missing member of an item gets a value: no level, advance or award rule that is met becomes not met, and none that is not met becomes met. For rules of connectives, comparisons, Count, Any and All, and of `has` and `??`, which can tell a gap as something; the law does not speak of others.",
            Induction, Bounded, Properties),
        Input(15, "partial evaluation",
            "Deciding in two steps gives what deciding in one step gives.",
            "The engine has no partial evaluation; the law has nothing to speak of.",
            Construction)
    ];

    private static Law Input(int number, string name, string sentence, string definition, params LawMethod[] methods) =>
        Law(LawGroup.Input, number, name, sentence, definition, methods);
}
