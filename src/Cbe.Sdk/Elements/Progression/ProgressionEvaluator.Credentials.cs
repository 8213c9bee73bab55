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
        CaseValues.Score(outcome?.MasteryScore),
        Value.Of(awarded),
    ]);

    public CredentialOutcome EvaluateCredential(LearnerRecord learner, string credential, IReadOnlyList<(string? Route, IReadOnlyList<MemberOutcome> Members)> routes, DateOnly asOf) => new(
        credential,
        routes.Any(r => HasEvidence(r.Members)),
        [.. routes.Select(r => OnRoute(r.Route, r.Members))],
        [.. routes.Where(r => HasEvidence(r.Members)).SelectMany(r => Decisions(learner, credential, r.Route, r.Members, asOf))]);

    private static bool HasEvidence(IReadOnlyList<MemberOutcome> members) => members.Any(m => m.Outcome is { Status: not ProgressStatus.NoEvidenceYet });

    private RouteOutcome OnRoute(string? route, IReadOnlyList<MemberOutcome> members)
    {
        var gaps = members.Where(m => m.Outcome is null || m.Outcome.Progress.IsMissing || m.Outcome.Progress.Low < scale.Proficient).Select(m => m.Competency.Id).ToList();
        return new(route, members.Count - gaps.Count, members.Count, gaps);
    }

    private IEnumerable<Decision> Decisions(LearnerRecord learner, string credential, string? route, IReadOnlyList<MemberOutcome> members, DateOnly asOf)
    {
        var awards = Awards(learner.Awards.Where(a => a.Credential == credential), asOf);
        var sources = new EvidenceSources([])
        {
            Behind = members.ToDictionary(m => m.Competency.Id, m => m.Outcome?.Evidence ?? [], StringComparer.Ordinal),
        };
        var asked = new Asked(
            vocabulary.OverCredential.Read(new CredentialCase(learner, credential, asOf, [.. members.Select(Row)], [.. awards.Select((a, i) => Row(a, i, asOf))])),
            sources,
            scale.Levels,
            new DecisionSubject(CbeElement.Progression, DecisionKind.Advance, learner.Id, asOf) { Credential = credential, Route = route });
        return asked.All(rules.AdvanceCredential, DecisionKind.Advance).Concat(asked.All(rules.AwardCredential, DecisionKind.Award));
    }

    private static Row Row(MemberOutcome member)
    {
        var outcome = member.Outcome;
        return new(member.Competency.Id,
        [
            outcome?.Progress ?? Value.Missing,
            CaseValues.Score(outcome?.MasteryScore),
            outcome?.MasteryRank ?? Value.Missing,
            CaseValues.Text(member.Competency.Kind),
            Value.Of(member.IsAwarded),
            Value.Of(outcome?.Provisional ?? false),
        ]);
    }
}
