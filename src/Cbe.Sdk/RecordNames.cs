using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Text;

namespace Cbe.Sdk;

/// <summary>Awards and overrides may name a competency by its code; what the framework does not know is a finding and left out.</summary>
internal static class RecordNames
{
    public static LearnerRecord Resolve(LearnerRecord learner, CompetencyFramework? framework, List<DataFinding> findings)
    {
        if (framework is null || (learner.Awards.Count == 0 && learner.Overrides.Count == 0))
        {
            return learner;
        }

        return learner with
        {
            Awards = [.. learner.Awards.Where(a => a.Competency is null || Known(a.Competency, "award")).Select(a => a with { Competency = a.Competency is null ? null : framework.Find(a.Competency)!.Id })],
            Overrides = [.. learner.Overrides.Where(o => Known(o.Competency, "override")).Select(o => o with { Competency = framework.Find(o.Competency)!.Id })],
        };

        bool Known(string competency, string what)
        {
            bool known = framework.Find(competency) is not null;
            if (!known)
            {
                findings.Add(new DataFinding(Codes.UnknownCompetencyInRecord, $"{what}: the framework has no competency `{competency}`", "record", 0, 0) { LearnerId = learner.Id });
            }

            return known;
        }
    }
}
