namespace Cbe.Sdk.Analysis.Impact.Comparing;

/// <summary>What both packs decide, with its position in each; and what only one of them does.</summary>
internal sealed class SharedOutcomes
{
    private SharedOutcomes(IReadOnlyList<(PolicyOutcome Outcome, int Old, int New)> all) => All = all;

    public IReadOnlyList<(PolicyOutcome Outcome, int Old, int New)> All { get; }

    public static SharedOutcomes Of(PopulationDecisions old, PopulationDecisions now) =>
        new([.. old.Outcomes.Index().Select(o => (o.Item, o.Index, IndexOf(now, o.Item))).Where(o => o.Item3 >= 0)]);

    public static IEnumerable<string> OfOneOnly(PopulationDecisions old, PopulationDecisions now)
    {
        foreach (var outcome in old.Outcomes.Except(now.Outcomes))
        {
            yield return $"{outcome}: only the old pack has it";
        }

        foreach (var outcome in now.Outcomes.Except(old.Outcomes))
        {
            yield return $"{outcome}: only the new pack has it";
        }
    }

    private static int IndexOf(PopulationDecisions decisions, PolicyOutcome outcome) =>
        decisions.Outcomes.Index().Where(o => o.Item == outcome).Select(o => o.Index).DefaultIfEmpty(-1).First();
}
