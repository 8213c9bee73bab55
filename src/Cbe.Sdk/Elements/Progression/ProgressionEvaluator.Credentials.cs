using Cbe.Sdk.Decisions;
using Cbe.Sdk.Evaluation;
using Cbe.Sdk.Learners;
using Cbe.Sdk.Rules;
using Cbe.Sdk.Values;

namespace Cbe.Sdk.Elements.Progression;

/// <content>Competency groups.</content>
internal sealed partial class ProgressionEvaluator
{
    /// <summary>A row of the prerequisites of a competency, or nothing known where it has not been decided (a circle of prerequisites).</summary>
    public static Row PrerequisiteRow(string id, ProgressionOutcome? outcome, bool awarded) => new(id,
    [
        outcome?.Progress ?? Value.Missing,
        outcome?.MasteryScore is { } score ? Value.Of(score) : Value.Missing,
        Value.Of(awarded),
    ]);

    public CredentialOutcome EvaluateCredential(LearnerRecord learner, string credential, IReadOnlyList<MemberOutcome> members, DateOnly asOf)
    {
        var gaps = members.Where(m => m.Outcome is null || m.Outcome.Progress.IsMissing || m.Outcome.Progress.Low < scale.Proficient).Select(m => m.Competency.Id).ToList();
        bool known = members.Any(m => m.Outcome is { Status: not ProgressStatus.NoEvidenceYet });
        var decisions = known ? CredentialDecisions(learner, credential, members, asOf) : [];
        return new(credential, known, members.Count - gaps.Count, members.Count, gaps, decisions);
    }

    private List<Decision> CredentialDecisions(LearnerRecord learner, string credential, IReadOnlyList<MemberOutcome> members, DateOnly asOf)
    {
        var awards = Awards(learner.Awards.Where(a => a.Credential == credential), asOf);
        var input = vocabulary.OverCredential.Read(new CredentialCase(learner, credential, asOf, [.. members.Select(Row)], [.. awards.Select((a, i) => Row(a, i, asOf))]));
        var sources = new EvidenceSources([])
        {
            Behind = members.ToDictionary(m => m.Competency.Id, m => m.Outcome?.Evidence ?? [], StringComparer.Ordinal),
        };
        return
        [
            .. rules.AdvanceCredential.Select(r => Decide(r, DecisionKind.Advance)),
            .. rules.AwardCredential.Select(r => Decide(r, DecisionKind.Award)),
        ];

        Decision Decide(BoundRule rule, DecisionKind kind)
        {
            var evaluation = new RuleEvaluation(rule, input, sources, scale.Levels);
            return new(evaluation, new DecisionSubject(CbeElement.Progression, kind, learner.Id, asOf) { Credential = credential }, evaluation.Answer);
        }
    }

    private static Row Row(MemberOutcome member)
    {
        var outcome = member.Outcome;
        return new(member.Competency.Id,
        [
            outcome?.Progress ?? Value.Missing,
            outcome?.MasteryScore is { } score ? Value.Of(score) : Value.Missing,
            member.MasteryRank is { } rank ? Value.Level(rank) : Value.Missing,
            member.Competency.Kind is { } kind ? Value.Of(kind) : Value.Missing,
            Value.Of(member.IsAwarded),
        ]);
    }
}
