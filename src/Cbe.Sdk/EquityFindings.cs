using Cbe.Sdk.Elements.Equity;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk;

/// <summary>What an equity report says about its own data, in counts: no learner is named.</summary>
internal static class EquityFindings
{
    public static IEnumerable<DataFinding> Of(EquityPlan plan, PopulationTally sums, long again, long learnersWithFindings, IReadOnlyDictionary<string, long> findings)
    {
        foreach (var (i, attribute) in plan.Attributes.Index())
        {
            if (sums.ByAttribute[i].IsTooLarge)
            {
                yield return Finding(Codes.TooManySubgroups, $"the attribute `{attribute.Name}` has more than {PopulationTally.MostValues} values and is left out", "a subgroup is shared by many; a number or a name of a person is not one");
            }
            else if (sums.All.Learners > 0 && sums.ByAttribute[i].Values().All(v => v is null))
            {
                yield return Finding(Codes.NobodyHasAttribute, $"no learner has a value of `{attribute.Name}`", "check the name, and the mapping of the data");
            }
        }

        foreach (var crossed in sums.Crossed.Except(sums.CrossedShown))
        {
            yield return Finding(Codes.TooManySubgroups, $"`{string.Join(", ", crossed.Attributes.Select(a => plan.Attributes[a].Name))}` makes more than {PopulationTally.MostCrossed} subgroups, or one of them is left out", "cross attributes with fewer values");
        }

        if (again > 0)
        {
            yield return Finding(Codes.DuplicateLearner, $"{Words(again)} again; each is counted once, by the first record", null);
        }

        if (learnersWithFindings > 0)
        {
            yield return Finding(Codes.LearnersNotUsedInFull, $"of {learnersWithFindings} learner{(learnersWithFindings == 1 ? "" : "s")} something could not be used ({string.Join(", ", findings.Select(f => $"{f.Key}: {f.Value}"))})", "the learners' own reports say what");
        }
    }

    private static string Words(long again) => again == 1 ? "1 learner came" : $"{again} learners came";

    private static DataFinding Finding(DiagnosticDescriptor code, string message, string? help) => new(code, message, "population", 0, 0) { Help = help };
}
