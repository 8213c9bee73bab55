namespace Cbe.Sdk.Verification.Sanity;

/// <summary>Laws that no pack can break, with the sentence that says why, and laws that speak of more than one pack by itself.</summary>
internal static class ByConstruction
{
    private static readonly Dictionary<int, string> Built = new()
    {
        [37] = "the rows of every table were looked at when the pack was loaded: no gap, no overlap",
        [38] = "a level is decided from the answers of its own rule and of all below it; no rule can leave one out",
        [40] = "a division by zero and a mean of nothing are missing values, and a rule that needs them is insufficient",
        [41] = "numbers are exact decimals in millionths; a comparison looks at all of them, and nothing is rounded for it",
        [42] = "levels, scores and cuts are checked against the declared scale when a pack and when a record is read",
        [51] = "cells of few learners are withheld together with what they could be computed from; the tests of the equity report hold it",
    };

    private static readonly Dictionary<int, string> Elsewhere = new()
    {
        [15] = "the engine decides in one step",
        [43] = "it speaks of two packs: `cbe compare OLD NEW`",
        [44] = "it speaks of two packs: `cbe compare OLD NEW`",
        [45] = "it speaks of two packs: `cbe compare OLD NEW`",
        [50] = "it speaks of a population: `cbe equity` compares subgroups",
        [52] = "it speaks of scenarios, and none are given",
    };

    public static LawResult? Of(Law law) =>
        Built.TryGetValue(law.Number, out string? why) ? new(law, LawAnswer.Proved, why) { Method = law.Number == 37 ? LawMethod.Exhaustive : LawMethod.Construction }
        : Elsewhere.TryGetValue(law.Number, out why) ? new(law, LawAnswer.NotApplicable, why)
        : null;
}
