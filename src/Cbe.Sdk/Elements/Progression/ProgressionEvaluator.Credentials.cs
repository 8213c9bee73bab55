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

    /// <param name="learner">The learner.</param>
    /// <param name="credential">The credential's id.</param>
    /// <param name="routes">The ways to it, with their members on the day.</param>
    /// <param name="asOf">The day.</param>
    public CredentialOutcome EvaluateCredential(LearnerRecord learner, string credential, IReadOnlyList<(string? Route, IReadOnlyList<MemberOutcome> Members)> routes, DateOnly asOf)
    {
        var awards = Awards(learner.Awards.Where(a => a.Credential == credential), asOf);
        var advance = rules.AdvanceCredential.Where(r => ScopedRule.IsAsked(r.Rule, credential)).ToList();
        var award = rules.AwardCredential.Where(r => ScopedRule.IsAsked(r.Rule, credential)).ToList();
        var decisions = new List<Decision>();
        var conversions = new List<ConversionOutcome>();
        var earned = Answer.NotMet;
        foreach (var (route, members) in routes.Where(r => r.Members.Any(m => m.IsKnown)))
        {
            var asked = Ask(learner, credential, route, members, awards, asOf);
            var awarding = asked.All(award, DecisionKind.Award);
            decisions.AddRange(asked.All(advance, DecisionKind.Advance).Concat(awarding));
            conversions.AddRange(rules.ConversionsOfCredentials.Select(c => c.Convert(asked.Input) with { Credential = credential, Route = route }));
            earned = award.Count == 0 ? earned : earned.Or(awarding.Aggregate(Answer.Met, (a, d) => a.And(d.Answer)));
        }

        bool known = routes.Any(r => r.Members.Any(m => m.IsKnown));
        int? held = awards.Where(a => !IsLapsed(a, asOf)).Where(a => a.Level is null || RankOf(a.Level) >= scale.Proficient).Max(a => (int?)Math.Max(RankOf(a.Level), scale.Proficient));
        return new(credential, known, [.. routes.Select(r => OnRoute(r.Route, r.Members))], decisions)
        {
            Earned = held is null ? earned : Answer.Met,
            Conversions = conversions,
            IsProvisional = routes.Any(r => r.Members.Any(m => m.IsProvisional)),
            CanBeEarned = award.Count > 0 || held is not null,
            Progress = held is { } rank ? Value.Level(rank) : known ? AsLevel(earned) : Value.Missing,
            Evidence = [.. routes.SelectMany(r => r.Members).SelectMany(m => m.Evidence).Distinct(StringComparer.Ordinal)],
        };
    }

    private RouteOutcome OnRoute(string? route, IReadOnlyList<MemberOutcome> members)
    {
        var gaps = members.Where(m => m.Progress.IsMissing || m.Progress.Low < scale.Proficient).Select(m => m.Id).ToList();
        return new(route, members.Count - gaps.Count, members.Count, gaps) { Status = CredentialStatuses.OfAll(members) };
    }

    private Asked Ask(LearnerRecord learner, string credential, string? route, IReadOnlyList<MemberOutcome> members, List<Award> awards, DateOnly asOf) => new(
        vocabulary.OverCredential.Read(new CredentialCase(learner, credential, asOf, [.. members.Select(vocabulary.Member.Read)], [.. awards.Select((a, i) => Row(a, i, asOf))])),
        new EvidenceSources([]) { Behind = members.ToDictionary(m => m.Id, m => m.Evidence, StringComparer.Ordinal) },
        scale.Levels,
        new DecisionSubject(CbeElement.Progression, DecisionKind.Advance, learner.Id, asOf) { Credential = credential, Route = route });

    /// <summary>What is earned counts as proficient, and no more: the credential says nothing of higher levels.</summary>
    private Value AsLevel(Answer earned) => earned switch
    {
        Answer.Met => Value.Level(scale.Proficient),
        Answer.NotMet => Value.LevelBetween(0, scale.Proficient - 1),
        _ => Value.LevelBetween(0, scale.Proficient),
    };
}
