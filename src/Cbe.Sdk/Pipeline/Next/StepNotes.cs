using Cbe.Sdk.Language.Bound;
using Cbe.Sdk.Learners;
using Cbe.Sdk.RulePacks;
using Cbe.Sdk.Text;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Pipeline.Next;

/// <summary>What else is to be known beside next steps.</summary>
internal static class StepNotes
{
    public static IReadOnlyList<string> Of(BoundPack pack, NextCase about, AskedRules? asked)
    {
        var outcome = about.Now.Outcome;
        List<string> notes = [];
        if (outcome.Override is { } person)
        {
            notes.Add($"decided by a person ({person.ByRole}, {person.DecidedOn.ToText()}): {person.Reason}");
        }

        if (outcome.KeptBy is { } award)
        {
            notes.Add($"kept by the award of {award.Level} on {award.AwardedOn.ToText()}; by the rules alone: {outcome.LevelByRules}");
        }

        if (outcome.Status == Elements.Progression.ProgressStatus.Inferred)
        {
            notes.Add("nothing was shown of it yet: the level follows from other competencies, and what is shown of it will stand above that");
        }

        if (asked is not null && Open(about, asked) is { } open)
        {
            notes.Add($"`{open.Rule.Name}` is not decided yet{Unknown(pack, about, asked)}");
        }

        return notes;
    }

    private static Decisions.Decision? Decision(NextCase about, Rules.BoundRule rule) => about.Now.Outcome.Decisions.FirstOrDefault(d => d.Evaluation.Rule == rule);

    private static (Rules.BoundRule Rule, Decisions.Decision Decision)? Open(NextCase about, AskedRules asked)
    {
        foreach (var rule in asked.Levels)
        {
            if (Decision(about, rule) is { } decision && decision.RuleAnswer != Answer.Met)
            {
                return decision.RuleAnswer == Answer.Insufficient ? (rule, decision) : null;
            }
        }

        return null;
    }

    /// <summary>Members that the level rules read and that items do not tell: to fill them in may decide, without further evidence.</summary>
    private static string Unknown(BoundPack pack, NextCase about, AskedRules asked)
    {
        HashSet<Field> read = [.. asked.Levels.Select(r => r.Condition).Append(asked.Mastery?.Expression).OfType<BoundNode>().SelectMany(BoundParts.Of).OfType<MemberNode>()
            .Where(m => m.Item.Type.Item == pack.ProgressionVocabulary.Evidence.Type).Select(m => m.Field)];
        if (asked.Mastery is not null && pack.ProgressionVocabulary.Evidence.Type.TryGet("Score", out var score))
        {
            read.Add(score);
        }

        var missing = about.Now.Admitted.Select(e => (e.Id, Members: Missing(pack, e, about.AsOf, read))).Where(m => m.Members.Count > 0)
            .Select(m => $"{m.Id} has no {string.Join(" and no ", m.Members)}").ToList();
        return missing.Count == 0 ? "" : $", and what is missing may decide it: {string.Join("; ", missing)}";
    }

    private static List<string> Missing(BoundPack pack, Evidence evidence, DateOnly asOf, HashSet<Field> read)
    {
        var row = pack.ProgressionVocabulary.Evidence.Read(evidence, asOf);
        return [.. pack.ProgressionVocabulary.Evidence.Type.Fields.Where(f => read.Contains(f) && row.Cells[f.Index].IsMissing).Select(f => f.Name)];
    }
}
