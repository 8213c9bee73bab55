using static Cbe.Sdk.Verification.LawMethod;

namespace Cbe.Sdk.Verification;

public static partial class LawCatalogue
{
    private static IEnumerable<Law> Change() =>
    [
        Change(43, "reform",
            "What a change of the rules does: it is stricter, looser, the same, or some of both.",
            "Of two packs: for each learner D is equal, not lower, or lower; a learner is shown for each way that occurs.",
            Bounded),
        Change(44, "no losers",
            "Nobody is worse off with the new rules.",
            "Of two packs: D of the new one is not lower for any learner.",
            Bounded),
        Change(45, "only what is declared",
            "A change changes only what it says it changes.",
            "Of two packs: where nothing that was changed is read, D is equal.",
            ReadSet, Bounded),
        Change(46, "tighten",
            "A school that may only ask for more never asks for less.",
            "A pack that extends another with `tighten` decides nothing in a learner's favour that its parent would not.",
            Induction, Bounded),
        Change(47, "no look ahead",
            "A decision knows only what was known on its day.",
            "Evidence that is of a later day, or was recorded later, is added or taken away: D and S equal.",
            Construction, Properties),
        Change(48, "replay",
            "A decision can be had again years later.",
            "The same pack, record and day give the same bytes.",
            Construction, Properties),
        Change(49, "overrides stay",
            "What a person decided no rule undoes silently.",
            "After a decision by a person, one more item of whatever kind: the level that the person gave stands until a person takes it back.",
            Construction, Properties)
    ];

    private static Law Change(int number, string name, string sentence, string definition, params LawMethod[] methods) =>
        Law(LawGroup.Change, number, name, sentence, definition, methods);
}
