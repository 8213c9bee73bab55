using Cbe.Sdk.Elements;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline;

/// <summary>A person's decision is never reversed in silence, and new evidence against it never passes in silence.</summary>
internal static class ContraryEvidence
{
    public static void Find(IEnumerable<CompetencyStanding> standings, string learner, List<DataFinding> findings)
    {
        foreach (var standing in standings.Where(s => s.Outcome.ContraryEvidence.Count > 0))
        {
            var (outcome, decision) = (standing.Outcome, standing.Outcome.Override!);
            findings.Add(new DataFinding(Codes.ContraryEvidence, $"{standing.Competency}: evidence since then says otherwise than the decision of {decision.DecidedOn.ToText()} for {outcome.Level}: {string.Join(", ", outcome.ContraryEvidence)}", "record", 0, 0)
            {
                LearnerId = learner,
                Help = $"the decision stands; the {decision.ByRole}, or who follows, may look at it again and record a new one",
            });
        }
    }
}
