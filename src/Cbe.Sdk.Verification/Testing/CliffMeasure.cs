using Cbe.Sdk.Verification.Showing;

namespace Cbe.Sdk.Verification.Testing;

/// <summary>Law 32: the most levels by which one more item throws a learner back. A measure, which no pack can break.</summary>
internal static class CliffMeasure
{
    public const int Number = 32;

    private const int Rounds = 4;

    public static LawResult Of(Law law, LawScope scope)
    {
        int deepest = 0, cases = 0;
        PropertyRun? shown = null;
        for (int tried = 0; tried < Rounds; tried++)
        {
            // Each run looks for a fall that is deeper than the one before, and makes it small; it takes several runs to believe that there is none.
            int depth = deepest, number = Number + (100 * tried);
            var run = new PropertyRun(scope, new(number, MonotonicityLaws.OneMore) { Relation = _ => Falls(depth) }, null);
            run.Run();
            cases += run.Cases;
            if (run.Broken is { } sides)
            {
                (deepest, shown, tried) = (sides.Left.Decided.Least - sides.Right.Decided.Least, run, -1);
            }
        }

        return new(law, LawAnswer.Tested, deepest == 0 ? "no item made the level lower" : $"one more item lowered the level by {deepest} at most")
        {
            Method = LawMethod.Properties,
            Cases = cases,
            Witness = shown?.Broken is { } fall ? Witnesses.Of(scope.Setting, fall.Pair.Left, fall.Pair.Right, null, "as it is", fall.Change.Name) : null,
        };
    }

    private static Relation Falls(int depth) => new((l, r) => l.Decided.Least - r.Decided.Least <= depth, static (_, _) => []);
}
