using static Cbe.Sdk.Verification.LawMethod;

namespace Cbe.Sdk.Verification;

public static partial class LawCatalogue
{
    private static IEnumerable<Law> Engine() =>
    [
        Engine(1, "determinism",
            "The same record, rules and day give the same decision every time and everywhere.",
            "The report is equal, byte by byte, when it is made again, under other cultures and time zones, and on several threads at once.",
            Properties),
        Engine(2, "totality",
            "Every learner gets an answer: no record stops the engine.",
            "For any record and any day on which the pack is in force there is a report, and no exception.",
            Properties),
        Engine(3, "two evaluators agree",
            "Two independent ways to decide come to the same decision.",
            "The Reference evaluator and the tables decide the same, for packs that tables can evaluate.",
            Properties),
        Engine(4, "the solver agrees",
            "What is proved is proved about the rules that really decide.",
            "A concrete learner, put into the solver's form of the rules, gets D as the engine decides it.",
            Properties),
        Engine(5, "faithful trace",
            "An explanation tells what really led to the decision.",
            "Every piece of evidence that an explanation cites is in the record, and the answers of its parts fold to its own answer.",
            Properties),
        Engine(6, "sufficient explanation",
            "The evidence that is named as the ground of a decision is ground enough.",
            "A rule that is met is still met when the record holds only the evidence that its explanation cites.",
            Properties),
        Engine(7, "next steps",
            "What a learner is told to do next is enough, and no less would be.",
            "With the evidence of a next step added the rule is met, and with a part of it left out it is not.",
            Properties),
        Engine(8, "round trips",
            "Writing rules and records to a file and reading them back changes nothing.",
            "A pack that is written and read has the same content hash and decides the same; a record that is written and read gets the same report.",
            Properties),
        Engine(9, "slices",
            "Looking at one competency alone, or adding evidence piece by piece, decides as looking at all at once.",
            "With the evidence of one competency alone its outcome is as with all, where nothing hangs on others; the order in which evidence was added to a record makes no difference.",
            Properties)
    ];

    private static Law Engine(int number, string name, string sentence, string definition, params LawMethod[] methods) =>
        Law(LawGroup.Engine, number, name, sentence, definition, methods);
}
