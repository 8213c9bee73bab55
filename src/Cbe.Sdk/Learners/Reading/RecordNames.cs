using Cbe.Sdk.Frameworks;
using Cbe.Sdk.Text;

namespace Cbe.Sdk.Learners;

/// <summary>Every part of a record may name a competency by its code; what the framework does not know is a finding and left out.</summary>
internal static class RecordNames
{
    public static LearnerRecord Resolve(LearnerRecord learner, CompetencyFramework? framework, List<DataFinding> findings)
    {
        if (framework is null)
        {
            return learner;
        }

        return learner with
        {
            Choices = [.. learner.Choices.Where(c => Known(c.Competency, "choice")).Select(c => c with { Competency = IdOf(c.Competency) })],
            Goals = [.. learner.Goals.Where(g => Known(g.Competency, "goal")).Select(g => g with { Competency = IdOf(g.Competency) })],
            SupportEvents = [.. learner.SupportEvents.Where(s => Known(s.Competency, "support event")).Select(s => s with { Competency = IdOf(s.Competency) })],
            Plan = learner.Plan is not { } plan ? null : plan with { Entries = [.. plan.Entries.Where(e => Known(e.Competency, "plan")).Select(e => e with { Competency = IdOf(e.Competency)! })] },
            Awards = [.. learner.Awards.Where(a => Known(a.Competency, "award")).Select(a => a with { Competency = IdOf(a.Competency) })],
            Overrides = [.. learner.Overrides.Where(o => Known(o.Competency, "override")).Select(o => o with { Competency = IdOf(o.Competency)! })],
        };

        string? IdOf(string? competency) => competency is null ? null : framework.Find(competency)!.Id;

        bool Known(string? competency, string what)
        {
            bool known = competency is null || framework.Find(competency) is not null;
            if (!known)
            {
                findings.Add(new DataFinding(Codes.UnknownCompetencyInRecord, $"{what}: the framework has no competency `{competency}`", "record", 0, 0) { LearnerId = learner.Id });
            }

            return known;
        }
    }
}
