using static Cbe.Sdk.Verification.LawMethod;

namespace Cbe.Sdk.Verification;

public static partial class LawCatalogue
{
    private static IEnumerable<Law> Monotonicity() =>
    [
        Monotonicity(25, "raise",
            "A better mark does no harm.",
            "Level, score or both of one item are higher, and nothing else is other: not lower.",
            Induction, Bounded, Properties),
        Monotonicity(26, "strong evidence",
            "Evidence that is at least as good as all the rest does no harm.",
            "One more item, stated in full, whose level and score are at least those of every item: not lower.",
            Induction, Bounded, Properties),
        Monotonicity(27, "evidence at the level",
            "Evidence at the level that was reached does no harm.",
            "One more item, stated in full, whose level is at least the sure level (and that at least the lowest of the scale), and whose score is at least the cut of that level: not lower.",
            Induction, Bounded, Properties),
        Monotonicity(28, "late arrival",
            "Evidence that comes in late, about an earlier day, does no harm if it is at the level that was reached.",
            "As evidence at the level (27), of a day before that of the newest item: not lower.",
            Induction, Bounded, Properties),
        Monotonicity(29, "never down",
            "What a learner has earned stays earned.",
            "After the sure level was awarded, one more item of whatever kind, newer than all others: the sure level is not lower. With `keepOnceEarned` it holds by construction.",
            Construction, Induction, Bounded, Properties),
        Monotonicity(30, "counting",
            "Where rules count, more evidence does no harm.",
            "A rule made only of comparisons `Count(...) >= number`, `Count(...) > number` and of `Any(...)`, with `and` and `or`, that is met: it is met with one more admitted item of whatever kind.",
            Induction, Bounded, Properties),
        Monotonicity(31, "retraction",
            "Taking strong evidence away gains nothing.",
            "An item that is stated in full and is at least as strong as every other is taken away: nothing is decided in the learner's favour that was not decided before.",
            Induction, Bounded, Properties),
        Monotonicity(32, "cliff",
            "How far one more piece of evidence can throw a learner back.",
            "The most levels by which the sure level falls with one more item. A measure: it is told, and never refuted.",
            Bounded, Properties),
        Monotonicity(33, "newest",
            "Doing better the last time does no harm.",
            "Level, score or both of the newest item are higher, and nothing else is other: not lower.",
            Induction, Bounded, Properties)
    ];

    private static Law Monotonicity(int number, string name, string sentence, string definition, params LawMethod[] methods) =>
        Law(LawGroup.Monotonicity, number, name, sentence, definition, methods);
}
